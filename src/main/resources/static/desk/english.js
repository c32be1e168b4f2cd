// What scripts write into an English page is said in English too, from the catalogue the server uses.

const CHINESE = /\p{Script=Han}/u;
const SHOWN = ['title', 'placeholder', 'aria-label', 'data-label'];

const { phrases, gaps } = arrange(await (await fetch('/desk/english.json')).json());
const changes = new MutationObserver(seen => seen.forEach(say));
say({ addedNodes: [document.body] });
changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: SHOWN });

function say({ type, target, attributeName, addedNodes }) {
  if (type === 'characterData') text(target);
  else if (type === 'attributes') attribute(target, attributeName);
  else addedNodes.forEach(below);
}

function below(node) {
  if (node.nodeType === Node.TEXT_NODE) return text(node);
  if (node.nodeType !== Node.ELEMENT_NODE || node.closest('[data-as-written]')) return;
  SHOWN.forEach(name => attribute(node, name));
  node.childNodes.forEach(below);
}

// names stay Chinese: writing down again what stands there would be a change, seen and written down for ever
function text(node) {
  const said = english(node.data);
  if (said && said !== node.data && node.parentElement?.localName !== 'textarea') node.data = said;
}

function attribute(element, name) {
  const there = element.getAttribute(name);
  const said = there && english(there);
  if (said && said !== there) element.setAttribute(name, said);
}

function english(chinese, deep = 3) {
  if (!CHINESE.test(chinese)) return null;
  const plain = chinese.trim().replace(/\s+/g, ' ');
  if (phrases.has(plain) || !deep) return phrases.get(plain);
  for (const { form, said } of gaps) {
    const match = form.exec(plain);
    if (match) return filled(said, match.slice(1).map(part => english(part, deep - 1) ?? part));
  }
  return null;
}

function filled(said, parts) {
  let next = 0;
  return said.replace(/\{(\d*)\}/g, (_, at) => parts[at ? at - 1 : next++]);
}

function arrange(catalogue) {
  const all = Object.entries(catalogue);
  const gaps = all.filter(([chinese]) => chinese.includes('{}')).map(([chinese, said]) => {
    const parts = chinese.split('{}');
    const literal = parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return { form: new RegExp(`^${literal.join('(.+?)')}$`, 's'), said, sure: parts.join('').length };
  });
  return { phrases: new Map(all), gaps: gaps.sort((one, other) => other.sure - one.sure) };
}
