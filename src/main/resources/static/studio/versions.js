// Every version there was, who proposed it and who agreed, and the way back to one.
import { change, inWords, read } from './calls.js';
import { el, moment, say, table } from './drawn.js';
import { whenSent } from '../desk/sending.js';
import { ORIGIN } from './words.js';

const at = (name) => document.querySelector(`[data-${name}]`);
const dialog = at('dialog-restore');
let chosen;

function ask(version) {
  chosen = version;
  at('restored').textContent = `第 ${version} 版`;
  dialog.showModal();
}

const origin = ({ origin: from, draft, restored }) =>
  draft ? el('a', { href: `/studio/drafts/${draft}` }, ORIGIN[from]) : restored ? `恢复第 ${restored} 版` : ORIGIN[from] || from;

const row = (one, live, files = []) => ({
  'data-version': one.number,
  cells: [
    el('span', {}, el('b', {}, `第 ${one.number} 版`), ' ', one.number === live ? el('em', { class: 'is-good' }, '现行') : one.deployment ? null : el('em', {}, '没有采用')),
    origin(one), one.note || '—', one.author || '—', one.agreedBy || '—', moment(one.publishedAt), files.length > 6 ? `${files.length} 个文件` : files.join('、') || '—',
    one.number !== live && one.deployment ? el('button', { type: 'button', data: { restore: one.number }, on: { click: () => ask(one.number) } }, '恢复到此版本') : '',
  ],
});

async function show() {
  const [versions, changes] = await Promise.all([read('/versions'), read('/versions/changes')]);
  const live = versions.find(({ deployment }) => deployment)?.number;
  at('versions').replaceChildren(
    table([['版本', 'nowrap'], ['来源', ''], ['说明', 'wide'], ['起草', 'nowrap'], ['同意', 'nowrap'], ['发布', 'nowrap'], ['改动的文件', 'wide'], ['操作', 'nowrap']],
      versions.map((one) => row(one, live, changes[one.number]))));
  document.querySelector('main').dataset.ready = 'yes';
}

dialog.querySelector('[data-cancel]').addEventListener('click', () => dialog.close());
whenSent(dialog.querySelector('form'), async ({ note }) => {
  await change('POST', `/versions/${chosen}/restore`, { note: note.value });
  location.reload();
});

show().catch((problem) => say(at('said'), inWords(problem), true));
