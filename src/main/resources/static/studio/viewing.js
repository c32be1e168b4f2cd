// A file as it is, to be looked at only.
import { decisions } from './tables.js';
import { el } from './drawn.js';
import { fit, goTo, LABELS, mark, named, nameOf } from './marks.js';

const NOTHING = { warnings: [], whenChanged: () => {}, whenChosen: () => {}, choose: () => false, mark: () => {} };

export const open = ({ kind, ...of }) => ({ BPMN: diagram, DMN: tables, FORM: form, HTML: source })[kind](of);

export async function diagram({ canvas, text }) {
  // the wheel scrolls the page; the diagram is dragged, and zoomed with Ctrl and the wheel
  const viewer = new BpmnNavigatedViewer({ container: canvas, zoomScroll: { enabled: !canvas.dataset.inPage }, additionalModules: [LABELS] });
  const { warnings } = await viewer.importXML(text);
  fit(viewer.get('canvas'), 0);
  const registry = viewer.get('elementRegistry');
  let shown;
  const choose = (id) => {
    const element = registry.get(id);
    if (!element) return false;
    const drawing = viewer.get('canvas');
    if (shown && registry.get(shown)) drawing.removeMarker(shown, 'is-chosen');
    shown = id;
    drawing.addMarker(id, 'is-chosen');
    goTo(drawing, element);
    return true;
  };
  return {
    ...NOTHING,
    modeler: viewer,
    warnings: warnings.map(({ message }) => message),
    whenChosen: (then) =>
      viewer.on('element.click', ({ element }) => then(element.parent ? { id: element.id.replace(/_label$/, ''), name: nameOf(element) } : null)),
    choose,
    nameOf: (id) => named(viewer, id),
    mark: (said) => mark(viewer, said),
  };
}

async function tables({ canvas, text }) {
  canvas.append(
    ...decisions(text).map(({ name, description, columns, rows, hitPolicy }) =>
      el('section', { class: 'decision' }, el('h2', {}, name), el('p', { class: 'quiet' }, [description, hitPolicy && `命中方式 ${hitPolicy}`].filter(Boolean).join(' ')),
        el('div', { class: 'sheet' }, el('table', { class: 'rules' },
          el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, '行'), columns.map(({ label, kind }) => el('th', { scope: 'col', class: kind }, label)), el('th', { scope: 'col' }, '说明'))),
          el('tbody', {}, rows.map(({ id, cells, note }, i) =>
            el('tr', { data: { row: id } }, el('th', { scope: 'row' }, String(i + 1)), columns.map((column) => el('td', {}, cells[column.id] || '—')), el('td', {}, note)))))))),
  );
  const row = (id) => canvas.querySelector(`[data-row="${CSS.escape(id)}"]`);
  return {
    ...NOTHING,
    choose: (id) => {
      row(id)?.scrollIntoView({ block: 'center' });
      return Boolean(row(id));
    },
    mark: (said) => said.forEach(({ element, text: words }) => element && row(element) && ((row(element).title = words), row(element).classList.add('is-said'))),
  };
}

async function form({ canvas, text }) {
  const viewer = await FormViewer.createForm({ container: canvas, schema: JSON.parse(text), data: {} });
  return { ...NOTHING, modeler: viewer };
}

async function source({ canvas, text }) {
  canvas.append(el('pre', { class: 'source', tabindex: '0' }, text));
  return NOTHING;
}
