// Leads from Tasklist to the lists of people in earlier posts.
import { english } from './language.js';
import { way } from './way.js';

export default way({
  id: 'incumbents',
  priority: 290,
  href: '/desk/incumbents',
  text: english ? 'Earlier posts' : '原岗位名册',
  title: english ? 'Lists of people placed under earlier schemes' : '导入原有公益性岗位人员名册',
});
