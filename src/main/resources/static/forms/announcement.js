// A town's announcement of posts: one card an offer, with the lowest lawful pay beside the pay.

import { addRow, setChecks } from './lists.js';
import { element } from './problems.js';
import { open } from './steps.js';

export const announce = camForm => open(camForm, 'Announce', {
  loaded(form, context) {
    const years = context.years.map(({ year, urbanFree, ruralFree }) =>
      new Option(`${year} 年（余城镇 ${urbanFree}、乡村 ${ruralFree}）`, year));
    form.elements.year.replaceChildren(...(years.length === 1 ? years : [new Option('请选择', ''), ...years]));
    form.querySelector('[data-fields]').textContent = (context.fields || []).join('、') || '—';
    addRow(offersOf(form));
    complete(form, context);
  },
  changed: complete,
  check: fits,
});

const offersOf = form => form.querySelector('[data-rows="offers"]');

/** Fills what each card takes from the context: post types, and the minimum wage of its pay basis. */
function complete(form, { postTypes, minimumWage }) {
  [...offersOf(form).querySelectorAll('[data-row]')].forEach((card, i) => {
    const types = card.querySelector('.checks');
    types.dataset.checks = `offers[${i}].types`;
    setChecks(types, postTypes);
    const hourly = card.querySelector('[data-part="payBasis"]').value === 'HOURLY';
    const least = hourly ? minimumWage.hourly : minimumWage.monthly;
    card.querySelector('[data-least]').replaceChildren(
      `现行${hourly ? '小时' : '月'}最低工资 `, element('strong', { textContent: `${least} 元` }), `，${minimumWage.notice}`);
  });
}

function fits({ windowFrom, windowUntil, year, offers }, { years, minimumWage }) {
  const errors = [];
  if (windowFrom && windowUntil && windowUntil < windowFrom) {
    errors.push({ field: 'windowUntil', message: '报名截止不能早于报名开始' });
  }
  if (!offers.length) errors.push({ field: 'offers', message: '至少写一个岗位' });
  offers.forEach((offer, i) => {
    if (!offer.types.length) errors.push({ field: `offers[${i}].types`, message: '至少选一个岗位类型' });
    const least = offer.payBasis === 'HOURLY' ? minimumWage.hourly : minimumWage.monthly;
    if (offer.pay < least) {
      errors.push({ field: `offers[${i}].pay`, message: `低于最低工资 ${least} 元（${minimumWage.notice}）` });
    }
  });
  const plan = years.find(one => one.year === year);
  for (const [area, name, free] of plan ? [['URBAN', '城镇', plan.urbanFree], ['RURAL', '乡村', plan.ruralFree]] : []) {
    const wanted = offers.filter(offer => offer.area === area).reduce((seats, offer) => seats + (offer.headcount || 0), 0);
    if (wanted > free) {
      const first = offers.findIndex(offer => offer.area === area);
      errors.push({ field: `offers[${first}].headcount`, message: `${name}共招 ${wanted} 人，计划只剩 ${free} 个岗位` });
    }
  }
  return errors;
}
