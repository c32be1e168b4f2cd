// What must be in hand before somebody starts: agreement, insurance, verified account.

import { open } from './steps.js';

export const prepare = camForm => open(camForm, 'PrepareStart', {
  loaded(form, { area, agreementMaxMonths }) {
    form.querySelectorAll('[data-area]').forEach(part => part.dataset.area === area || part.remove());
    form.querySelector('[data-agreement]').textContent = longest(area, agreementMaxMonths)
      ? `乡村岗位一次最多签 ${agreementMaxMonths} 个月` : '城镇岗位签劳动合同';
  },
  check(answer, { area, agreementMaxMonths }) {
    if (answer.result !== 'READY') return [];
    const { startOn, agreementFrom, agreementUntil, insuranceFrom, insuranceUntil, socialInsuranceFrom } = answer;
    const errors = [];
    const refuse = (wrong, field, message) => wrong && errors.push({ field, message });
    refuse(agreementUntil < agreementFrom, 'agreementUntil', '不能早于协议起始日');
    refuse(startOn < agreementFrom || startOn > agreementUntil, 'startOn', '应在协议期内');
    const months = longest(area, agreementMaxMonths);
    refuse(months && agreementFrom && agreementUntil >= monthsAfter(agreementFrom, months),
      'agreementUntil', `乡村岗位一次最多签 ${months} 个月`);
    refuse(insuranceFrom > startOn || insuranceUntil < startOn, 'insuranceFrom', '保障期须包含上岗日期，没有保险不能上岗（§二(三)）');
    refuse(socialInsuranceFrom > startOn, 'socialInsuranceFrom', '应不晚于上岗日期');
    return errors;
  },
});

const longest = (area, months) => (area === 'RURAL' ? months : null);

/** The same day so many months later, the last day of the month when there is none. */
function monthsAfter(date, months) {
  const [year, month, day] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
