// A way from Tasklist's head to a page of ours, which opens beside it.

/**
 * @param priority where it stands: the higher, the further left
 * @param isOurs whether whoever is signed in has to do with it
 */
export const way = ({ id, priority, href, text, title, isOurs = () => true }) => ({
  id,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  render: async (node) => {
    if (!(await isOurs())) return;
    const link = document.createElement('a');
    Object.assign(link, { href, title, target: '_blank', rel: 'noopener', textContent: text });
    node.append(link);
  },
});
