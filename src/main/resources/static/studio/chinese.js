// What the libraries ask a translation for is answered in Chinese; what has none stays and is written down for the tests.
const GAP = /{([^}]+)}/g;

export const missing = new Set();

const isEnglish = (text) => /[a-z]{2}/i.test(text) && !/\p{Script=Han}/u.test(text);

/** A module of diagram-js. @param dictionaries the earlier ones win */
export function translating(...dictionaries) {
  const words = Object.assign({}, ...dictionaries.reverse());
  const translate = (template, gaps = {}) => {
    const chinese = words[template];
    if (chinese === undefined && isEnglish(template)) missing.add(template);
    return (chinese ?? template).replace(GAP, (gap, name) => gaps[name] ?? gap);
  };
  return { translate: ['value', translate] };
}

/** For what has its English built in: texts and titles are exchanged as they appear. */
export function exchange(root, words) {
  const ATTRIBUTES = ['title', 'placeholder', 'aria-label', 'data-placeholder'];
  const within = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const chinese = words[node.data.trim()];
      if (chinese !== undefined && !node.parentElement?.closest('[contenteditable], textarea, .fjs-form-field-text')) node.data = node.data.replace(node.data.trim(), chinese);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      ATTRIBUTES.forEach((name) => {
        const chinese = words[node.getAttribute(name)?.trim()];
        if (chinese !== undefined) node.setAttribute(name, chinese);
      });
      node.childNodes.forEach(within);
    }
  };
  within(root);
  new MutationObserver((changes) =>
    changes.forEach(({ type, target, addedNodes }) => (type === 'childList' ? addedNodes.forEach(within) : within(target))),
  ).observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
}
