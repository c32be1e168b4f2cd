// What a form repeats: options of a select, rows that can be added and removed, tables that are only read.

import { at, bind } from './controls.js';
import { element } from './problems.js';
import { wordFor } from './words.js';

/** Puts facts of the context where the form asks for them with `data-fact="path"`. */
export function showFacts(form, context) {
  for (const place of form.querySelectorAll('[data-fact]')) {
    const value = at(context, place.dataset.fact);
    place.textContent = value === undefined || value === null || value === '' ? '—' : wordFor(value);
  }
  for (const table of form.querySelectorAll('table[data-table]')) {
    showTable(table, at(context, table.dataset.table) || []);
  }
}

/** One line per entry; the columns are the `data-column` of the heading. */
export function showTable(table, entries) {
  const columns = [...table.querySelectorAll('thead th')];
  const lines = entries.map(entry => {
    const line = element('tr');
    for (const column of columns) {
      const cell = element('td', { textContent: wordFor(at(entry, column.dataset.column) ?? '') });
      cell.dataset.label = column.textContent;
      line.append(cell);
    }
    return line;
  });
  if (!lines.length) {
    const empty = element('td', { colSpan: columns.length, textContent: table.dataset.empty || '没有', className: 'empty' });
    const line = element('tr');
    line.append(empty);
    lines.push(line);
  }
  table.tBodies[0].replaceChildren(...lines);
}

export function prepareLists(form, context) {
  for (const select of form.querySelectorAll('select[data-options]')) {
    setOptions(select, at(context, select.dataset.options) || []);
  }
  for (const rows of form.querySelectorAll('[data-rows]')) {
    const add = form.querySelector(`[data-add="${rows.dataset.rows}"]`);
    if (add) add.onclick = () => addRow(rows).querySelector('input, select, textarea').focus();
  }
}

/** Offers entries to choose from and keeps the choice when it is still there. */
export function setOptions(select, entries) {
  const before = select.value;
  const value = select.dataset.value || 'code';
  const text = select.dataset.text || 'label';
  if (same([...select.options].slice(1).map(option => option.value), entries.map(entry => entry[value]))) return;
  select.replaceChildren(
    new Option('请选择', ''), ...entries.map(entry => new Option(entry[text], entry[value])));
  select.value = entries.some(entry => String(entry[value]) === before) ? before : '';
}

/** Offers entries as check boxes whose ticked codes make a list. */
export function setChecks(place, entries) {
  const boxes = [...place.querySelectorAll('input')];
  boxes.forEach(box => { box.name = place.dataset.checks; });
  if (same(boxes.map(box => box.value), entries.map(({ code }) => code))) return;
  const ticked = new Set(boxes.filter(box => box.checked).map(box => box.value));
  place.replaceChildren(...entries.map(({ code, label }) => {
    const line = element('label');
    const box = element('input', { type: 'checkbox', name: place.dataset.checks, value: code, checked: ticked.has(code) });
    line.append(box, ` ${label}`);
    return line;
  }));
}

// lists that did not change are left alone: replacing them would take the keyboard's place away
const same = (shown, wanted) => shown.length > 0 && shown.join('\n') === wanted.join('\n');

/** Adds one row made from the template, numbered by its place. */
export function addRow(rows) {
  const row = rows.querySelector('template').content.firstElementChild.cloneNode(true);
  for (const control of row.querySelectorAll('[name]')) control.dataset.part = control.getAttribute('name');
  rows.append(row);
  row.querySelector('[data-remove]').onclick = () => {
    const next = row.nextElementSibling || row.previousElementSibling;
    row.remove();
    number(rows);
    rows.dispatchEvent(new Event('change', { bubbles: true }));
    (next?.querySelector('input, select, textarea') || rows.parentElement.querySelector('[data-add]'))?.focus();
  };
  number(rows);
  bind(rows);
  rows.dispatchEvent(new Event('change', { bubbles: true }));
  return row;
}

function number(rows) {
  [...rows.querySelectorAll(':scope > :not(template)')].forEach((row, i) => {
    row.dataset.row = `${rows.dataset.rowName || '第'} ${i + 1}`;
    const title = row.querySelector('[data-number]');
    if (title) title.textContent = i + 1;
    for (const control of row.querySelectorAll('[data-part]')) {
      control.name = `${rows.dataset.rows}[${i}]${control.dataset.part === 'value' ? '' : `.${control.dataset.part}`}`;
    }
  });
}
