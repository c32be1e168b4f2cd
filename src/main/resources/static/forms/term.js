// The end of a term: the options the rules leave, proposed by the town and decided by the district.

import { open } from './steps.js';

const term = {
  changed(form, context) {
    const longest = form.querySelector('[data-longest]');
    const option = context.options.find(({ code }) => code === form.elements.option?.value);
    if (longest) longest.textContent = option?.until ? `最迟 ${dayBefore(option.until)}；${option.note}` : '';
  },
};

export const proposeTerm = camForm => open(camForm, 'ProposeTerm', term);
export const decideTerm = camForm => open(camForm, 'DecideTerm', term);
export const decideLate = camForm => open(camForm, 'DecideLate', term);

function dayBefore(date) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
