// Leads from Tasklist to the months, for whoever has to do with them.
import { english } from './language.js';

async function isOurs() {
  const answer = await fetch('/api/subsidy').catch(() => null);
  return answer !== null && answer.ok && (await answer.json()).may;
}

export default {
  id: 'subsidy',
  pluginPoint: 'tasklist.navbar.action',
  priority: 295,
  render: async (node) => {
    if (!(await isOurs())) return;
    const link = document.createElement('a');
    link.href = '/desk/subsidy';
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = english ? 'Subsidies' : '月度补贴';
    link.title = english ? 'Attendance, amounts and payments month by month' : '逐月的出勤、补贴和发放';
    node.append(link);
  },
};
