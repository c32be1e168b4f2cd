// Two forms field by field.
import { el, table } from './drawn.js';
import { merged } from './tables.js';
import { property } from './words.js';

const CHANGE = { added: '新增', removed: '删除', changed: '改动', moved: '移动' };

const fields = (schema) => (schema.components || []).flatMap((one) => [one, ...fields(one)]);

const nameOf = ({ label, text, key, id }) => label || (text || '').split('\n')[0].replace(/[*#]/g, '').slice(0, 40) || key || id;

export async function show({ box, live, draft }) {
  const [older, newer] = [JSON.parse(live), JSON.parse(draft)];
  const entries = [...whole(older, newer), ...merged(fields(older), fields(newer)).map(entry).filter(Boolean), ...moved(fields(older), fields(newer))];
  box.append(
    table([['改动', 'nowrap'], ['字段', ''], ['内容', 'wide'], ['原来', 'wide'], ['现在', 'wide']],
      entries.flatMap(({ change, element, name, what }) =>
        (what.length ? what : [{ name: '', before: '', after: '' }]).map((one) => ({
          class: `is-${change}`, 'data-row': element,
          cells: [CHANGE[change], name, one.name, one.before ? el('del', {}, one.before) : '', one.after ? el('ins', {}, one.after) : ''],
        })))),
  );
  return {
    entries,
    whenChosen: (then) => box.addEventListener('click', ({ target }) => {
      const at = target.closest('[data-row]');
      if (at) then({ id: at.dataset.row, name: at.children[1].textContent });
    }),
    mark: () => {},
    nameOf: (id) => entries.find(({ element }) => element === id)?.name,
    choose: (id) => {
      const at = box.querySelector(`[data-row="${CSS.escape(id)}"]`);
      at?.scrollIntoView({ block: 'center' });
      return Boolean(at);
    },
  };
}

const written = (value) => (value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));

const different = (before, after, except) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !except.includes(name) && written(before[name]) !== written(after[name]))
    .map((name) => ({ name: property(name), before: written(before[name]), after: written(after[name]) }));

function entry({ change, before, after }) {
  const one = after || before;
  const what = change === 'same' ? different(before, after, ['components', 'layout']) : different(before || {}, after || {}, ['components', 'layout', 'id']);
  if (change === 'same' && !what.length) return null;
  return { change: change === 'same' ? 'changed' : change, element: one.id, name: nameOf(one), kind: '字段', what };
}

const whole = (older, newer) => {
  const what = different(older, newer, ['components', 'exporter']);
  return what.length ? [{ change: 'changed', element: newer.id, name: '整个表单', kind: '表单', what }] : [];
};

/** What stands behind another field than before, among those that are in both. */
function moved(older, newer) {
  const inBoth = (list, others) => list.filter(({ id }) => others.some((one) => one.id === id));
  const [before, after] = [inBoth(older, newer), inBoth(newer, older)];
  const last = (list, i) => list[i - 1]?.id;
  return after.filter(({ id }, i) => last(before, before.findIndex((one) => one.id === id)) !== last(after, i)).map((one) => ({ change: 'moved', element: one.id, name: nameOf(one), kind: '字段', what: [] }));
}
