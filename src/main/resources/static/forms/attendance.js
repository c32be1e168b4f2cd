// The attendance of one unit in one month: entered by hand or from a sheet, then signed.

import { addRow, setOptions, showTable } from './lists.js';
import { clearProblems, element, showProblems, unmark } from './problems.js';
import { open, request } from './steps.js';
import { wordFor } from './words.js';

export const enter = camForm => open(camForm, 'EnterAttendance', {
  loaded(form, context) {
    prepare(form, context);
    form.querySelector('[data-people]').replaceChildren(...context.rows.map((person, i) => lineOf(form, person, i, context)));
    form.querySelector('[data-sheet]').href = `/api/attendance/${context.unit}/sheet.xlsx`;
    form.querySelector('[data-import]').onchange = event => readSheet(form, context, event.target);
    form.querySelector('[data-full]').onclick = () => fillFull(form, context.rows);
    form.addEventListener('input', () => count(form, context.rows));
    form.addEventListener('wheel', keepNumbers);
    showCorrections(form, context);
    count(form, context.rows);
  },
  changed(form, { correctable }, event) {
    offerChoices(form, correctable);
    if (event.target.dataset.part === 'row') showOld(event.target, correctable);
  },
  check({ corrections = [] }) {
    return corrections.flatMap(({ row }, i) => (row && corrections.findIndex(one => one.row === row) < i
      ? [{ field: `corrections[${i}].row`, message: '上面已有这一条' }] : []));
  },
});

export const sign = camForm => open(camForm, 'SignAttendance', {
  loaded(form, context) {
    prepare(form, context);
    showPeople(form.querySelector('[data-people]'), context.rows);
    showTable(form.querySelector('[data-corrections] table'), context.corrections.map(inWords));
    if (!context.corrections.length) form.querySelector('[data-corrections]').remove();
  },
});

/** What came back says why; columns that concern nobody here are left out. */
function prepare(form, { sentBack, rows }) {
  if (!sentBack) form.querySelector('[data-sent-back]').remove();
  form.querySelectorAll('th[data-area]').forEach(column => {
    if (!rows.some(({ area }) => area === column.dataset.area)) column.remove();
  });
}

// ── one line for each person ──────────────────────────────────────────────────────────────────────────────────

const unitOf = ({ basis }) => (basis === 'HOURLY' ? '小时' : '天');

const daysOf = ({ daysInPost, daysInMonth, daysSuspended }) =>
  `${daysInPost}/${daysInMonth} 天${daysSuspended ? `，其中暂停 ${daysSuspended} 天` : ''}`;

const fullOf = ({ daysInPost, daysSuspended }, required) => Math.min(required, daysInPost - daysSuspended);

const AMOUNTS = ['unitContributions', 'premium'];

const amount = yuan => (Number(yuan) ? yuan : '');

function lineOf(form, person, i, { workingDays }) {
  const line = element('tr');
  line.dataset.row = person.name;
  const who = element('th', { scope: 'row' });
  who.append(
    element('input', { type: 'hidden', name: `rows[${i}].row`, value: person.row }), person.name,
    element('small', { textContent: `${person.postTitle}，${wordFor(person.area)}` }),
    element('small', { textContent: `在岗 ${daysOf(person)}` }));
  const values = {
    ...person,
    required: person.required ?? (person.basis === 'MONTHLY' ? workingDays : person.hours),
    unitContributions: amount(person.unitContributions),
    premium: amount(person.premium),
  };
  const columns = [...form.querySelectorAll('[data-people-columns] th[data-part]')];
  line.append(who, ...columns.map(column => cellOf(person, values, `rows[${i}]`, column)));
  return line;
}

function cellOf(person, values, row, { dataset: { part, area }, textContent: label }) {
  if (area && area !== person.area) return element('td');
  const cell = element('td', { className: 'entry' });
  const input = element('input', part === 'remark' ? { type: 'text', maxLength: 200 }
    : { type: 'number', min: part === 'required' ? 0.01 : 0, step: 0.01, inputMode: 'decimal', required: !area });
  input.name = `${row}.${part}`;
  input.value = values[part] ?? '';
  input.dataset.label = cell.dataset.label = label;
  input.setAttribute('aria-label', `${person.name} ${label}`);
  cell.append(input);
  if (!area && part !== 'remark') cell.append(` ${unitOf(person)}`);
  return cell;
}

function showPeople(table, rows) {
  showTable(table, rows.map(inWords));
  rows.forEach((person, i) => {
    const cell = table.tBodies[0].rows[i].querySelector('[data-label="实出勤"]');
    cell.classList.toggle('short', isShort(person));
  });
}

const isShort = ({ basis, attended, required, ...days }) =>
  attended < (basis === 'MONTHLY' ? fullOf(days, required) : required);

const inWords = person => ({
  ...person,
  days: daysOf(person),
  required: `${person.required} ${unitOf(person)}`,
  attended: `${person.attended} ${unitOf(person)}`,
  was: `${person.was} ${unitOf(person)}`,
  unitContributions: amount(person.unitContributions),
  premium: amount(person.premium),
});

// ── filling in many at once ───────────────────────────────────────────────────────────────────────────────────

// by the line: looked up by name, 500 people take seconds
const inputOf = (form, i, part) => form.querySelector('[data-people]').rows[i].querySelector(`[name$=".${part}"]`);

function write(input, value) {
  input.value = value ?? '';
  unmark(input);
}

/** Nothing that was entered is changed; who is paid by the hour is never guessed. */
function fillFull(form, rows) {
  rows.forEach((person, i) => {
    const required = Number(inputOf(form, i, 'required').value);
    const attended = inputOf(form, i, 'attended');
    if (person.basis === 'MONTHLY' && required && attended.value === '') write(attended, fullOf(person, required));
  });
  count(form, rows);
}

function count(form, rows) {
  const filled = rows.filter((_, i) => inputOf(form, i, 'attended').value !== '').length;
  form.querySelector('[data-filled]').textContent = `已填 ${filled} / ${rows.length} 人`;
}

/** Puts what a sheet says into the table; lines with problems are named and leave it as it was. */
async function readSheet(form, context, chooser) {
  const body = new FormData();
  body.append('file', chooser.files[0]);
  chooser.value = ''; // the same file may be chosen again once it was corrected
  clearProblems(form);
  form.querySelector('[data-report]').hidden = true;
  form.setAttribute('aria-busy', 'true');
  try {
    const { fields, rows, problems } = await request(`/api/attendance/${context.unit}/read`, { method: 'POST', body });
    rows.forEach(read => {
      const i = context.rows.findIndex(({ row }) => row === read.row);
      for (const part of fields) {
        const input = inputOf(form, i, part);
        if (input) write(input, AMOUNTS.includes(part) ? amount(read[part]) : read[part]);
      }
    });
    report(form, rows.length, problems);
    count(form, context.rows);
  } catch (problem) {
    showProblems(form, problem);
  } finally {
    form.removeAttribute('aria-busy');
  }
}

function report(form, filled, problems) {
  const place = form.querySelector('[data-report]');
  place.hidden = false;
  place.querySelector('p').textContent = problems.length
    ? `已填入 ${filled} 人；下列问题涉及的人没有填入，请改正后重新导入，或在表中直接填写。`
    : `已填入 ${filled} 人。请核对后提交，提交后才登记。`;
  place.querySelector('.roster').hidden = !problems.length;
  showTable(place.querySelector('table'), problems.map(({ row, ...problem }) => ({ row: row || '—', ...problem })));
  place.scrollIntoView({ block: 'nearest' });
}

/** Scrolling past a field that has the keyboard must not count it up or down. */
function keepNumbers({ target }) {
  if (target.type === 'number' && target === document.activeElement) target.blur();
}

// ── corrections of approved months ────────────────────────────────────────────────────────────────────────────

function showCorrections(form, { corrections, correctable }) {
  const own = corrections.filter(({ cause }) => cause === 'LATE');
  const others = corrections.filter(({ cause }) => cause !== 'LATE');
  correctable.sort((one, other) => one.label.localeCompare(other.label, 'zh'));
  showTable(form.querySelector('[data-others] table'), others.map(inWords));
  if (!others.length) form.querySelector('[data-others]').remove();
  if (!correctable.length) return form.querySelector('[data-own]').remove();
  own.forEach(correction => {
    const card = addRow(form.querySelector('[data-rows="corrections"]'));
    offerChoices(form, correctable);
    const select = card.querySelector('select');
    select.value = correction.row;
    showOld(select, correctable);
    setValues(card, correction);
  });
}

/** A new card gets its choices; the others keep what was chosen. */
function offerChoices(form, correctable) {
  for (const select of form.querySelectorAll('[data-rows="corrections"] select')) {
    if (!select.options.length) setOptions(select, correctable);
  }
}

/** Shows what was entered then, to be changed. */
function showOld(select, correctable) {
  const card = select.closest('.card');
  const old = correctable.find(({ row }) => String(row) === select.value);
  card.querySelector('[data-chosen]').hidden = !old;
  if (!old) return;
  card.querySelectorAll('[data-area]').forEach(part => { part.hidden = part.dataset.area !== old.area; });
  card.querySelectorAll('[data-unit]').forEach(place => { place.textContent = unitOf(old); });
  card.querySelector('[data-days]').textContent = `在岗 ${daysOf(old)}`;
  setValues(card, old);
}

function setValues(card, values) {
  for (const input of card.querySelectorAll('[data-chosen] [data-part]')) {
    const value = values[input.dataset.part];
    if (value !== undefined) input.value = value;
  }
}
