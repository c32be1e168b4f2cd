// What a draft changes in a file, drawn by its kind, with a list that leads to each change, and what colleagues say of it.
import { draftPath, inWords, read } from './calls.js';
import { comments } from './comments.js';
import { el, say } from './drawn.js';
import { count, openTab, showTabs } from './tabs.js';
import { KIND } from './words.js';

const work = document.querySelector('[data-work]');
const { draft, file, kind } = work.dataset;
const at = (name) => document.querySelector(`[data-${name}]`);
const BY_KIND = { BPMN: './changes-bpmn.js', DMN: './changes-dmn.js', FORM: './changes-form.js', HTML: './changes-text.js' };
const WORD = { added: ['新增', 'is-good'], removed: ['删除', 'is-bad'], changed: ['改动', 'is-warning'], moved: ['移动', ''] };

const drawn = ({ change, element, name, kind: of, what }, choose) =>
  el('li', { data: { change, element: element || '' } },
    el('p', { class: 'of' }, el('em', { class: WORD[change][1] }, WORD[change][0]), ' ',
      element ? el('button', { type: 'button', class: 'jump', on: { click: () => choose(element) } }, name) : el('b', {}, name), ' ', el('span', { class: 'quiet' }, of)),
    what.map(({ name: property, before, after }) => el('p', { class: 'text' }, `${property}：`, before ? el('del', {}, before) : null, before && after ? ' → ' : null, after ? el('ins', {}, after) : null)));

async function begin() {
  const [about, stored] = await Promise.all([read(draftPath(draft)), read(draftPath(draft, file))]);
  const info = about.files.find(({ name }) => name === file) || {};
  const live = stored.before;
  const than = ['PUBLISHED', 'DISCARDED'].includes(about.state) ? `第 ${about.base} 版` : '现行版本';
  at('title').textContent = info.title || file;
  at('kind').textContent = KIND[kind];
  at('draft-name').textContent = about.name;
  const { show } = live === null ? await asNew() : await import(BY_KIND[kind]);
  const shown = await show({ box: at('changes'), live, than, draft: stored.text });
  window.studio = { ...shown, file };
  const list = el('ol', { class: 'said-list', data: { list: 'changes' } }, shown.entries.map((one) => drawn(one, shown.choose)));
  if (!shown.entries.length) list.append(el('li', { class: 'quiet' }, live === null ? `新增的文件，${than}里没有。` : `与${than}没有差别。`));
  at('differences').replaceChildren(list);
  count('differences', shown.entries.length);
  showTabs('differences');
  await comments({ draft, file, editor: shown, marked: (said) => shown.mark(said) });
  const wanted = new URLSearchParams(location.search).get('element');
  if (wanted) {
    shown.choose(wanted);
    openTab('comments');
  } else shown.openAtFirst?.();
  work.dataset.ready = 'yes';
}

/** What is new has nothing beside it. */
async function asNew() {
  const { open } = await import('./viewing.js');
  return { show: async ({ box, draft: text }) => ({ entries: [], ...(await open({ kind, canvas: box, text })) }) };
}

begin().catch((problem) => {
  console.error(problem);
  say(at('said'), problem.detail ? inWords(problem) : `这个文件打不开：${problem.message}`, true);
});
