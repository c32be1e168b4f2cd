// First checks, at the field and in Chinese, to spare a round trip. The server checks everything again.

import { activeControls, textOf } from './controls.js';

const CHECK_DIGITS = '10X98765432';

const checks = {
  idNumber(text) {
    if (/^\d{15}$/.test(text)) return '这是 15 位的旧号码，请填现在身份证上的 18 位号码';
    if (!/^\d{17}[\dX]$/.test(text)) return '应为 18 位：17 位数字，最后一位是数字或 X';
    const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number);
    const born = new Date(Date.UTC(year, month - 1, day));
    const real = born.getUTCFullYear() === year && born.getUTCMonth() === month - 1 && born.getUTCDate() === day;
    if (!real || year < 1900 || born > new Date()) return '第 7 至 14 位不是一个真实的出生日期';
    const sum = [...text.slice(0, 17)].reduce((total, digit, i) => total + digit * (2 ** (17 - i) % 11), 0);
    return CHECK_DIGITS[sum % 11] === text[17] ? null : '校验位不对，请核对有没有输错';
  },
  phone: text => (/^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(text) ? null : '应为 11 位手机号，或带区号的固定电话，如 0631-5621234'),
  bankAccount: text => (/^\d{12,19}$/.test(text) ? null : '应为 12 至 19 位数字'),
  name: text => (/^[\p{Script=Han}·]{2,25}$/u.test(text) ? null : '应为身份证上的汉字姓名'),
  date: text => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? null : '应为日期，如 2026-05-10'),
};

/** Everything wrong in the form as it stands, in the order of the page. */
export function check(form) {
  const errors = [];
  const seen = new Set();
  for (const control of activeControls(form)) {
    if (control.type === 'radio' || (control.type === 'checkbox' && control.hasAttribute('value'))) {
      if (seen.has(control.name)) continue;
      seen.add(control.name);
    }
    const message = problemOf(form, control);
    if (message) errors.push({ field: control.name, message });
  }
  return errors;
}

function problemOf(form, control) {
  if (control.required && isEmpty(form, control)) return missing(control);
  const text = textOf(control);
  if (control.type === 'number' && control.validity.badInput) return '应为数字';
  if (control.type === 'date' && control.validity.badInput) return '日期没有填完整，或没有这一天';
  if (text === '' || ['radio', 'checkbox'].includes(control.type)) return null;
  if (control.type === 'date') return outOfRange(control, text, checks.date(text));
  if (control.type === 'number') return outOfRange(control, Number(text), stepProblem(control));
  return control.dataset.check ? checks[control.dataset.check](text) : null;
}

function isEmpty(form, control) {
  if (control.type === 'radio') return ![...form.querySelectorAll(`[name="${control.name}"]`)].some(one => one.checked);
  return control.type === 'checkbox' ? !control.checked : control.value.trim() === '' && !control.validity.badInput;
}

function missing(control) {
  if (control.type === 'checkbox') return control.dataset.missing || '请确认并勾选';
  return control.type === 'radio' || control.matches('select') ? '请选择' : '请填写';
}

function outOfRange(control, value, otherwise) {
  const bound = limit => (control.type === 'number' ? Number(limit) : limit);
  if (control.min !== '' && value < bound(control.min)) return `不能${control.type === 'date' ? '早' : '小'}于 ${control.min}`;
  if (control.max !== '' && value > bound(control.max)) return `不能${control.type === 'date' ? '晚' : '大'}于 ${control.max}`;
  return otherwise;
}

function stepProblem(control) {
  if (!control.validity.stepMismatch) return null;
  return control.step === '' || control.step === '1' ? '应为整数' : '小数位数太多';
}
