// Shows the office's day beside the user's name while the demo runs, and leads to the page that goes on to a later one.
import { english } from './language.js';

const PAGE = '/demo/day';

async function officeDay() {
  const answer = await fetch('/api/demo/day', { headers: { Accept: 'application/json' } });
  return answer.ok ? (await answer.json()).day : null;
}

export default {
  id: 'demo-day',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render: async (node) => {
    const day = await officeDay().catch(() => null);
    if (!day) return;
    const link = document.createElement('a');
    link.href = PAGE;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = english ? `Demo day ${day}` : `演示日期 ${day}`;
    link.title = english ? 'Go on to a later day' : '推进到以后的日期';
    node.append(link);
  },
};
