// A month of a town: checked, put on notice, approved within the year's money, paid, and what the bank answers.

import { bind } from './controls.js';
import { setChecks, showTable } from './lists.js';
import { element } from './problems.js';
import { open } from './steps.js';

const month = {
  loaded(form, context) {
    form.querySelectorAll('[data-page]').forEach(link => { link.href = context.page; });
    showBudget(form, context.budget || []);
    showCorrections(form, context.corrections);
    const units = form.querySelector('[data-checks="units"]');
    if (units) setChecks(units, context.units.map(unit => ({ ...unit, label: `${unit.label}（${unit.people} 人）` })));
    if (form.elements.noticeFrom) form.elements.noticeFrom.value = context.today;
  },
  check: ({ units }) => (units && !units.length ? [{ field: 'units', message: '请选择要退回的单位' }] : []),
};

export const check = camForm => open(camForm, 'CheckAttendance', month);
export const hear = camForm => open(camForm, 'HearAttendance', month);
export const approve = camForm => open(camForm, 'ApproveSubsidy', month);
export const coApprove = camForm => open(camForm, 'CoApproveSubsidy', month);

export const pay = camForm => open(camForm, 'PaySubsidy', {
  loaded(form, { page, handOn, today }) {
    form.querySelector('[data-page]').href = page;
    if (handOn.length) form.elements.transferredOn.value = today;
    else form.querySelector('[data-hand-on]').remove();
  },
});

export const enterResults = camForm => open(camForm, 'EnterResults', {
  loaded(form, { batches }) {
    form.querySelector('[data-batches]').replaceChildren(...batches.map(batch));
  },
});

export const correctAccounts = camForm => open(camForm, 'CorrectAccounts', {
  loaded(form, { failed }) {
    const template = form.querySelector('[data-failed] template');
    form.querySelector('[data-failed]').append(...failed.map((payment, i) => account(template, payment, i)));
    bind(form);
  },
});

// ── what a month costs ────────────────────────────────────────────────────────────────────────────────────────

/** What will soon be used up is said, what is not enough cannot be overlooked. */
function showBudget(form, budget) {
  const notes = budget.flatMap(({ label, level, percent, missing }) => ({
    WARNS: [element('p', { className: 'notice', textContent: `${label}资金：本月批准后已达 ${percent}，将用完。` })],
    EXCEEDS: [element('p', { className: 'notice strong', textContent: `${label}资金不够：还差 ${missing} 元。` })],
  }[level] || []));
  form.querySelector('[data-budget]')?.replaceChildren(...notes);
  const exceeds = budget.some(({ level }) => level === 'EXCEEDS');
  form.querySelectorAll('[data-exceeds]').forEach(part => { part.hidden = !exceeds; });
}

function showCorrections(form, corrections) {
  const place = form.querySelector('[data-corrections]');
  if (!place) return;
  if (!corrections.length) return place.remove();
  const unit = ({ basis }) => (basis === 'HOURLY' ? '小时' : '天');
  showTable(place.querySelector('table'), corrections.map(one => ({
    ...one, was: `${one.was} ${unit(one)}`, attended: `${one.attended} ${unit(one)}`,
    paid: Number(one.unitContributions) ? one.unitContributions : one.premium,
  })));
}

// ── what is paid ──────────────────────────────────────────────────────────────────────────────────────────────

function batch({ number, lines, total, checksum, workbook, csv }) {
  const line = element('tr');
  const files = cell('发放文件', '');
  files.append(
    element('a', { href: workbook, textContent: 'Excel', download: '' }), ' ',
    element('a', { href: csv, textContent: 'CSV', download: '' }));
  const check = cell('校验码', checksum);
  check.className = 'checksum';
  line.append(cell('批次', `第 ${number} 批`), cell('笔数', lines), cell('合计（元）', total), files, check);
  return line;
}

function cell(label, textContent) {
  const made = element('td', { textContent });
  made.dataset.label = label;
  return made;
}

/** The account of one payment that failed, as it was sent, to be corrected. */
function account(template, payment, i) {
  const card = template.content.firstElementChild.cloneNode(true);
  card.dataset.row = payment.name;
  card.querySelectorAll('[data-value]').forEach(place => { place.textContent = payment[place.dataset.value]; });
  for (const input of card.querySelectorAll('[name]')) {
    input.value = payment[input.name];
    input.name = `rows[${i}].${input.name}`;
  }
  return card;
}
