// Leads from Tasklist to the lists of people in earlier posts.
import { english } from './language.js';

export default {
  id: 'incumbents',
  pluginPoint: 'tasklist.navbar.action',
  priority: 290,
  render: (node) => {
    const link = document.createElement('a');
    link.href = '/desk/incumbents';
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = english ? 'Earlier posts' : '原岗位名册';
    link.title = english ? 'Lists of people placed under earlier schemes' : '导入原有公益性岗位人员名册';
    node.append(link);
  },
};
