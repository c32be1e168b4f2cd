// The office that owns a list says whether the person is on it, and what else it found.

import { element } from './problems.js';
import { setOptions } from './lists.js';
import { open } from './steps.js';

/** What an imported list says is filled in where it would be typed; the officer still says whether it is so. */
function propose(form, { listName, listDate, lapsesOn }) {
  form.querySelectorAll('[data-kept]').forEach(part => { part.hidden = false; });
  form.querySelector('dd[data-kept]').textContent =
    `${listName}（名单日期 ${listDate}${lapsesOn ? `，有效期至 ${lapsesOn}` : ''}）；核对后选择核验结果`;
  Object.entries({ listName, listDate, lapsesOn: lapsesOn || '' }).forEach(([name, value]) => {
    form.querySelector(`[name="${name}"]`).value = value;
  });
}

export const verify = camForm => open(camForm, 'VerifyEvidence', {
  loaded(form, { documents = [], kept }) {
    if (kept) propose(form, kept);
    const links = documents.flatMap(({ id, name }, i) => [
      i ? '、' : '', element('a', { href: `/api/documents/${id}`, textContent: name, download: name })]);
    form.querySelector('[data-documents]').replaceChildren(...(links.length ? links : ['没有提交材料']));
  },
  changed(form, { blocks }) {
    form.querySelectorAll('[data-rows="blocks"] select').forEach(select => setOptions(select, blocks));
  },
  check({ result, note, listDate, lapsesOn, blocks = [] }) {
    const errors = [];
    if (result === 'SEND_BACK' && !note) errors.push({ field: 'note', message: '请写明要补正什么' });
    if (lapsesOn && lapsesOn <= listDate) errors.push({ field: 'lapsesOn', message: '应晚于名单日期' });
    blocks.forEach(({ code }, i) => {
      if (code && blocks.findIndex(one => one.code === code) < i) {
        errors.push({ field: `blocks[${i}].code`, message: '这一情形已经写过' });
      }
    });
    return errors;
  },
});
