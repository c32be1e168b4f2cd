// A clerk looks at who applied online: the card in the hand, the number whole on the screen.

import { element } from './problems.js';
import { open } from './steps.js';

export const verify = camForm => open(camForm, 'VerifyIdentity', {
  loaded(form, { documents = [], hints = [] }) {
    const links = documents.flatMap(({ id, name }, i) => [
      i ? '、' : '', element('a', { href: `/desk/documents/${id}`, target: '_blank', textContent: name })]);
    form.querySelector('[data-documents]').replaceChildren(...(links.length ? links : ['没有提交材料']));
    if (hints.length) {
      form.querySelectorAll('[data-hints]').forEach(part => { part.hidden = false; });
      form.querySelector('dd[data-hints]').textContent = hints.join('；');
    }
  },
});
