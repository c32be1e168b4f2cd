// Leads from Tasklist to the desk: people, sheets for many, the board.
import { english } from './language.js';
import { way } from './way.js';

export default way({
  id: 'desk',
  priority: 300,
  href: '/desk',
  text: english ? 'Desk' : '工作台',
  title: english ? 'People, many at once, and how the plan stands' : '一人一档、批量办理、计划看板',
});
