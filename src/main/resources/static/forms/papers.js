// Agreements and insurances that run out.

import { open } from './steps.js';

export const renewPaper = camForm => open(camForm, 'RenewPaper', {
  loaded(form, { paper, paperEnds }) {
    form.querySelectorAll('[data-paper]').forEach(part => part.dataset.paper === paper || part.remove());
    form.elements.from.value = dayAfter(paperEnds);
  },
});

export const restoreCover = camForm => open(camForm, 'RestoreCover');

function dayAfter(date) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
