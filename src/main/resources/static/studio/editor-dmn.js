// A table in the editor.
import { translating } from './chinese.js';
import { DMN } from './chinese-dmn.js';

export async function open({ canvas, text }) {
  const additionalModules = [translating(DMN)];
  const views = Object.fromEntries(['drd', 'decisionTable', 'literalExpression', 'boxedExpression'].map((view) => [view, { additionalModules }]));
  const modeler = new DmnJS({ container: canvas, ...views });
  const listeners = [];
  modeler.on('viewer.created', ({ viewer }) => viewer.on('commandStack.changed', () => listeners.forEach((listener) => listener())));
  const { warnings } = await modeler.importXML(text);
  const table = modeler.getViews().find(({ type }) => type === 'decisionTable');
  if (table) await modeler.open(table);

  const choosers = [];
  const idAt = (target) => target?.closest?.('[data-row-id]')?.dataset.rowId;
  canvas.addEventListener('focusin', ({ target }) => {
    const id = idAt(target);
    if (id) choosers.forEach((then) => then({ id, name: rowName(canvas, id) }));
  });
  return {
    modeler,
    warnings: warnings.map(({ message }) => message),
    text: async () => (await modeler.saveXML({ format: true })).xml,
    whenChanged: (then) => listeners.push(then),
    whenChosen: (then) => choosers.push(then),
    choose: (id) => {
      const cell = canvas.querySelector(`[data-row-id="${CSS.escape(id)}"], [data-element-id="${CSS.escape(id)}"], [data-col-id="${CSS.escape(id)}"]`);
      if (!cell) return false;
      cell.scrollIntoView({ block: 'center', inline: 'nearest' });
      (cell.querySelector('[tabindex], [contenteditable]') || cell).focus?.();
      return true;
    },
    nameOf: (id) => rowName(canvas, id),
    mark: (said) => mark(canvas, said),
  };
}

const rowName = (canvas, id) => {
  const index = canvas.querySelector(`.rule-index[data-row-id="${CSS.escape(id)}"]`);
  return index ? `第 ${index.textContent.trim()} 行` : id;
};

function mark(canvas, said) {
  canvas.querySelectorAll('.is-said').forEach((cell) => {
    cell.classList.remove('is-said', 'is-error');
    cell.removeAttribute('title');
  });
  said.filter(({ element }) => element).forEach(({ element, kind, text }) => {
    const cell = canvas.querySelector(`.rule-index[data-row-id="${CSS.escape(element)}"], [data-element-id="${CSS.escape(element)}"]`);
    if (!cell) return;
    cell.classList.add('is-said');
    cell.classList.toggle('is-error', kind === 'error');
    cell.title = text;
  });
}
