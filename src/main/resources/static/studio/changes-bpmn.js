// Two models beside each other, with what was added, taken away, changed and moved in colour.
import { diff } from '../vendor/bpmn-js-tools/tools.min.js';
import { el } from './drawn.js';
import { diagram } from './viewing.js';
import { property, typeOf } from './words.js';

export async function show({ box, live, than, draft }) {
  const panes = [than, '修改稿'].map((title) => {
    const canvas = el('div', { class: 'drawing', data: { inPage: 'yes' } });
    box.append(el('figure', {}, el('figcaption', {}, title), canvas));
    return canvas;
  });
  box.classList.add('two');
  const older = await diagram({ canvas: panes[0], text: live });
  const newer = await diagram({ canvas: panes[1], text: draft });
  inStep(older.modeler, newer.modeler);
  newer.modeler.get('canvas').viewbox(older.modeler.get('canvas').viewbox());
  const found = diff(older.modeler.getDefinitions(), newer.modeler.getDefinitions());
  const named = (id) => newer.nameOf(id) || older.nameOf(id) || id;
  const entries = entriesOf(found, named);
  colour(older.modeler, entries, ['removed', 'changed', 'moved']);
  colour(newer.modeler, entries, ['added', 'changed', 'moved']);
  openAt(entries, newer.modeler, older.modeler);
  return {
    entries,
    modeler: newer.modeler,
    modelers: [older.modeler, newer.modeler],
    whenChosen: newer.whenChosen,
    mark: newer.mark,
    nameOf: named,
    choose: (id) => [older.choose(id), newer.choose(id)].some(Boolean),
  };
}

/** A line without a name is called by its ends. */
const nameOf = ({ name, sourceRef, targetRef }) => name || (sourceRef?.name && targetRef?.name ? `${sourceRef.name} → ${targetRef.name}` : '');

function entriesOf({ _added, _removed, _changed, _layoutChanged }, named) {
  // the library's sign for another element
  const said = (value) => inWords(value).replace(/#ref:([\w.-]+)/g, (all, id) => named(id));
  const of = (change, elements) => Object.entries(elements).map(([id, one]) => ({ change, element: id, type: one.$type, name: nameOf(one), what: [] }));
  const changed = Object.entries(_changed).map(([id, { model, attrs }]) => ({
    change: 'changed', element: id, type: model.$type, name: nameOf(model),
    // the library calls what stands in the second model the old value
    what: Object.entries(attrs).map(([name, { oldValue: after, newValue: before }]) => ({ name: property(name), before: said(before), after: said(after) })),
  }));
  // what was changed is drawn anew, and need not have moved by more than that
  const moved = of('moved', _layoutChanged).filter(({ element }) => !(element in _changed));
  return [...of('added', _added), ...of('removed', _removed), ...changed, ...moved].map((one) => ({ ...one, name: one.name || typeOf(one.type), kind: typeOf(one.type) }));
}

function inWords(value) {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map(inWords).join('、');
  if (typeof value === 'object') return value.text || value.body || value.name || value.id || Object.entries(value).filter(([name]) => !name.startsWith('$')).map(([name, one]) => `${property(name)}：${inWords(one)}`).join('，') || typeOf(value.$type || '');
  return String(value);
}

function colour(viewer, entries, changes) {
  entries.filter(({ change, element }) => changes.includes(change) && viewer.get('elementRegistry').get(element)).forEach(({ change, element }) => viewer.get('canvas').addMarker(element, `is-${change}`));
}

// what stands around a change tells where it is
const AROUND = 160;

/** The part with everything that changed is what is seen first: a whole process is too small to read. */
function openAt(entries, ...viewers) {
  const parts = entries.map(({ element }) => viewers.map((viewer) => viewer.get('elementRegistry').get(element)).find(Boolean)).filter(Boolean).map(boxOf);
  if (!parts.length) return;
  const x = Math.min(...parts.map((one) => one.x)) - AROUND;
  const y = Math.min(...parts.map((one) => one.y)) - AROUND;
  const width = Math.max(...parts.map((one) => one.x + one.width)) + AROUND - x;
  const height = Math.max(...parts.map((one) => one.y + one.height)) + AROUND - y;
  viewers[0].get('canvas').viewbox({ x, y, width, height });
}

function boxOf({ x, y, width, height, waypoints }) {
  if (!waypoints) return { x, y, width, height };
  const [xs, ys] = [waypoints.map((at) => at.x), waypoints.map((at) => at.y)];
  return { x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

/** Whoever looks at a part of the one sees the same part of the other. */
function inStep(...viewers) {
  let isFollowing = false;
  viewers.forEach((viewer, i) =>
    viewer.on('canvas.viewbox.changed', ({ viewbox: { x, y, width, height } }) => {
      if (isFollowing) return;
      isFollowing = true;
      viewers[1 - i].get('canvas').viewbox({ x, y, width, height });
      isFollowing = false;
    }));
}
