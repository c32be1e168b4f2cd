// Leaving a post: each reason with the facts it needs, settled to the day.

import { bind } from './controls.js';
import { element } from './problems.js';
import { open } from './steps.js';

export const registerExit = camForm => open(camForm, 'RegisterExit', {
  changed(form, { reasons }, event) {
    if (event.target.name === 'reason') exitFacts(form, reasons, event.target.value);
  },
});

/** Asks for what the chosen reason needs, and says what it rests on. */
export function exitFacts(form, reasons, code) {
  const reason = reasons.find(one => one.code === code);
  form.querySelector('[data-clause]').textContent = reason
    ? `依据 ${reason.clause}${reason.decided ? '，须由区级决定' : ''}` : '';
  form.querySelector('[data-exit-facts]').replaceChildren(...(reason ? reason.facts.map(field) : []));
  bind(form);
}

export const confirmExit = camForm => open(camForm, 'ConfirmExit');

export const settleExit = camForm => open(camForm, 'SettleExit', {
  loaded(form, { lastDayInPost, signed, referable }) {
    form.elements.lastDay.value = lastDayInPost;
    if (!signed) form.querySelector('[data-signed]').remove();
    if (!referable) form.querySelector('[data-referable]').remove();
  },
});

export const answerReferral = camForm => open(camForm, 'AnswerReferral');

const TYPES = { DAY: 'date', WHOLE: 'number', TEXT: 'text' };

function field({ field: name, label, kind }) {
  const place = element('div', { className: 'field' });
  const input = element('input', { name, type: TYPES[kind], required: true, maxLength: 1000 });
  if (kind === 'WHOLE') Object.assign(input, { min: 0, max: 999, step: 1 });
  place.append(element('label', { textContent: label }), input);
  return place;
}
