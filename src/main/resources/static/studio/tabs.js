// What stands beside a file: one of its parts at a time.
const panels = () => document.querySelectorAll('[data-panel]');
const tabs = () => document.querySelectorAll('[data-tab]');

function show(name) {
  panels().forEach((panel) => (panel.hidden = panel.dataset.panel !== name));
  tabs().forEach((tab) => tab.setAttribute('aria-selected', tab.dataset.tab === name));
}

export function showTabs(first, hasProperties = true) {
  tabs().forEach((tab) => {
    tab.hidden = tab.dataset.tab === 'properties' && !hasProperties;
    tab.addEventListener('click', () => show(tab.dataset.tab));
  });
  show(first);
}

export const openTab = show;

/** How many there are, on the tab itself. */
export const count = (name, number) => {
  const at = document.querySelector(`[data-count=${name}]`);
  if (at) at.textContent = number ? ` ${number}` : '';
};
