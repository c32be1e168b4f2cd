// Two tables as one: rows that came and went, and in changed cells the old text above the new.
import { el } from './drawn.js';
import { compared } from './tables.js';

const SIGN = { added: '＋', removed: '－', changed: '改', same: '' };

export async function show({ box, live, draft }) {
  const tables = compared(live, draft);
  box.append(...tables.map(drawn));
  const row = (id) => box.querySelector(`[data-row="${CSS.escape(id)}"]`);
  const choose = (id) => {
    box.querySelectorAll('.is-chosen').forEach((other) => other.classList.remove('is-chosen'));
    row(id)?.classList.add('is-chosen');
    row(id)?.scrollIntoView({ block: 'center' });
    return Boolean(row(id));
  };
  return {
    entries: tables.flatMap(({ name, columns, rows }) => rows.filter(({ change }) => change !== 'same').map((one) => entry(name, columns, one))),
    whenChosen: (then) => box.addEventListener('click', ({ target }) => {
      const at = target.closest('[data-row]');
      if (at) then({ id: at.dataset.row, name: at.dataset.name });
    }),
    mark: (said) => said.forEach(({ element, text }) => element && row(element) && (row(element).title = text)),
    nameOf: (id) => row(id)?.dataset.name,
    choose,
    // what changed is seldom in the first rows
    openAtFirst: () => box.querySelector('tbody tr:not(.is-same)')?.scrollIntoView({ block: 'center' }),
  };
}

const headings = (columns) => [...columns.map(({ before, after }) => (after || before).label), '说明'];

/** A row is called by its code: several share a description. */
const nameOf = ({ code, number, cells }) => {
  const note = cells[cells.length - 1];
  return [code, number && `第 ${number} 行`, note.after || note.before].filter(Boolean).join(' ');
};

function entry(table, columns, row) {
  const titles = headings(columns);
  const what = row.change === 'changed' ? row.cells.map(({ before, after }, i) => ({ name: titles[i], before: before || '', after: after || '' })).filter(({ before, after }) => before !== after) : [];
  return { change: row.change, element: row.id, name: nameOf(row), kind: table, what };
}

function drawn({ name, change, columns, rows }) {
  const some = rows.filter((row) => row.change !== 'same');
  return el('section', { class: 'decision' },
    el('h2', {}, name, ' ', change === 'added' ? el('em', { class: 'is-good' }, '新增') : change === 'removed' ? el('em', { class: 'is-bad' }, '删除') : null),
    some.length ? null : el('p', { class: 'quiet' }, '没有改动。'),
    el('div', { class: 'sheet' }, el('table', { class: 'rules' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, '改动'), columns.map((column) => el('th', { scope: 'col', class: `is-${column.change}` }, (column.after || column.before).label)), el('th', { scope: 'col' }, '说明'))),
      el('tbody', {}, rows.map((row) => el('tr', { class: `is-${row.change}`, data: { row: row.id, name: nameOf(row) } }, el('th', { scope: 'row' }, SIGN[row.change]), row.cells.map((cell) => drawnCell(row, cell))))))));
}

function drawnCell({ change }, { before = '', after = '' }) {
  if (change === 'added') return el('td', {}, el('ins', {}, after || '—'));
  if (change === 'removed') return el('td', {}, el('del', {}, before || '—'));
  if (before === after) return el('td', {}, after || '—');
  return el('td', { class: 'is-other' }, el('del', {}, before || '—'), ' ', el('ins', {}, after || '—'));
}
