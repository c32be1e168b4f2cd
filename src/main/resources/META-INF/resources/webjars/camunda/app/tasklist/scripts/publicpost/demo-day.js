// Shows the office's day beside the user's name while the demo runs, and leads to the page that goes on to a later one.
import { english } from './language.js';

const PAGE = '/demo/day';

const DAY = 24 * 60 * 60 * 1000;
const machine = Date.now.bind(Date);

async function officeDay() {
  const answer = await fetch('/api/demo/day', { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
}

export default {
  id: 'demo-day',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render: async (node) => {
    const demo = await officeDay().catch(() => null);
    if (!demo) return;
    const { day, shiftedBy } = demo;
    // the list says how long ago and how soon; that is to be counted from the office's day
    Date.now = () => machine() + shiftedBy * DAY;
    const link = document.createElement('a');
    link.href = PAGE;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = english ? `Demo day ${day}` : `演示日期 ${day}`;
    link.title = english ? 'Go on to a later day' : '推进到以后的日期';
    node.append(link);
  },
};
