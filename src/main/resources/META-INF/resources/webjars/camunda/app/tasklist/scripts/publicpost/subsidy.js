// Leads from Tasklist to the months, for whoever has to do with them.
import { english } from './language.js';
import { way } from './way.js';

const isOurs = async () => {
  const answer = await fetch('/api/subsidy').catch(() => null);
  return answer !== null && answer.ok && (await answer.json()).may;
};

export default way({
  id: 'subsidy',
  priority: 295,
  href: '/desk/subsidy',
  text: english ? 'Subsidies' : '月度补贴',
  title: english ? 'Attendance, amounts and payments month by month' : '逐月的出勤、补贴和发放',
  isOurs,
});
