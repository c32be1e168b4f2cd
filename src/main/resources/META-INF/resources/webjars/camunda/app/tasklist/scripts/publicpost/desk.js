// Leads from Tasklist to the desk: people, sheets for many, the board.
import { english } from './language.js';

export default {
  id: 'desk',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '/desk';
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = english ? 'Desk' : '工作台';
    link.title = english ? 'People, many at once, and how the plan stands' : '一人一档、批量办理、计划看板';
    node.append(link);
  },
};
