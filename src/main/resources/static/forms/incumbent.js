// What becomes of somebody placed under an earlier scheme; a proposal that was sent back is shown again as it was.

import { fill } from './controls.js';
import { addRow, setChecks } from './lists.js';
import { open } from './steps.js';

export const confirm = camForm => open(camForm, 'ConfirmRedetermination', {
  loaded(form, context) {
    keepOnly(form, 'scheme', context.scheme);
    keepOnly(form, 'area', context.area);
    showRow(form, context);
    form.elements.year?.replaceChildren(new Option('请选择', ''),
      ...context.years.map(({ year, free }) => new Option(`${year} 年（余 ${free} 个指标）`, year)));
    const types = form.querySelector('[data-checks="types"]');
    setChecks(types, context.postTypes);
    fill(form, { pay: context.standard });
    if (context.scheme === 'VETERAN') fill(form, { course: 'APART' });
    if (context.before) showBefore(form, context.before, context);
  },
  changed(form, context) {
    setOptionsOfRows(form, context);
  },
  check(answer, context) {
    const errors = [];
    const refuse = (wrong, field, message) => wrong && errors.push({ field, message });
    if (answer.course !== 'ENTER') return errors;
    const { agreementFrom, agreementUntil, insuranceFrom, insuranceUntil } = answer;
    refuse(!answer.types.length, 'types', '至少选一个岗位类型');
    refuse(agreementUntil < agreementFrom, 'agreementUntil', '不能早于协议起始日');
    refuse(context.today < agreementFrom || context.today > agreementUntil, 'agreementFrom', '协议期应含今天');
    refuse(insuranceFrom > context.today || insuranceUntil < context.today, 'insuranceFrom', '保障期应含今天');
    return errors;
  },
});

const keepOnly = (form, name, value) => form.querySelectorAll(`[data-${name}]`)
  .forEach(part => part.dataset[name] === value || part.remove());

function showRow(form, { endsOn, ended, standard, payBasis, says, note, agreementMaxMonths, area }) {
  const say = (where, text) => { form.querySelector(where).textContent = text; };
  say('[data-end]', endsOn ? `到 ${endsOn} 为止（含当日）${ended ? '，已经到期' : ''}` : '没有约定截止日');
  say('[data-pay]', `${standard} 元/${payBasis === 'HOURLY' ? '小时' : '月'}`);
  say('[data-says]', says ? `${says}。${note}` : note);
  say('[data-agreement]', area === 'RURAL' ? `乡村岗位一次最多签 ${agreementMaxMonths} 个月` : '城镇岗位签劳动合同');
}

/** New rows get their choices; the others keep what was chosen. */
function setOptionsOfRows(form, context) {
  for (const select of form.querySelectorAll('[data-rows] select[data-options]')) {
    if (select.options.length) continue;
    select.replaceChildren(new Option('请选择', ''),
      ...context[select.dataset.options].map(({ code, label }) => new Option(label, code)));
  }
}

function showBefore(form, { course, reason, facts, post }, context) {
  for (const list of ['memberships', 'blocks']) {
    const rows = form.querySelector(`[data-rows="${list}"]`);
    if (rows) facts[list].forEach(() => addRow(rows));
  }
  setOptionsOfRows(form, context);
  const blocks = facts.blocks.map(({ block, evidence }) => ({ code: block, evidence }));
  fill(form, { course, reason, memberships: facts.memberships, blocks, unemployedRegistered: facts.unemployedRegistered });
  if (!post) return;
  const { agreement, insurance, socialInsuranceFrom } = post.papers;
  form.querySelectorAll('[data-checks="types"] input').forEach(box => { box.checked = post.types.includes(box.value); });
  fill(form, {
    ...post, socialInsuranceFrom, agreementNumber: agreement.number, agreementSignedOn: agreement.signedOn,
    agreementFrom: agreement.from, agreementUntil: agreement.until, insurer: insurance?.insurer,
    policyNumber: insurance?.policyNumber, insuranceFrom: insurance?.from, insuranceUntil: insurance?.until,
  });
}
