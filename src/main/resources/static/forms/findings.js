// What a check found: looked into, heard, decided and closed.

import { exitFacts } from './leaving.js';
import { open } from './steps.js';

const shown = {
  loaded(form, { ofSomebody, sentBack }) {
    if (!sentBack) form.querySelectorAll('[data-sent-back]').forEach(part => part.remove());
    if (!ofSomebody) form.querySelectorAll('[data-person]').forEach(part => part.remove());
  },
};

export const investigateFinding = camForm => open(camForm, 'InvestigateFinding', {
  loaded(form, context) {
    shown.loaded(form, context);
    if (!context.report) form.querySelector('[data-earlier]').remove();
    const day = form.elements.answerBy;
    if (!day) return;
    day.required = !context.mayBeDead;
    if (context.mayBeDead) {
      day.closest('.field').querySelector('label').classList.remove('required');
      form.querySelector('[data-dead-hint]').textContent = '确已死亡的不填；名单有误、本人健在的，填写后系统通知本人';
    }
  },
});

export const hearPerson = camForm => open(camForm, 'HearPerson', shown);

export const decideFinding = camForm => open(camForm, 'DecideFinding', {
  loaded(form, context) {
    shown.loaded(form, context);
    if (!context.inPost) form.querySelectorAll('[data-in-post]').forEach(part => part.remove());
    if (!context.ofSomebody) form.querySelector('[data-explained]').textContent = '已说明情况或已整改';
  },
  changed(form, { reasons, diedOn }, event) {
    if (event.target.name !== 'exitReason') return;
    exitFacts(form, reasons, event.target.value);
    if (diedOn && form.elements.diedOn) form.elements.diedOn.value = diedOn;
  },
});

export const confirmClosing = camForm => open(camForm, 'ConfirmClosing', shown);
