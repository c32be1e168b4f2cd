// Every version there was, who proposed it and who agreed, and the way back to one.
import { change, inWords, read } from './calls.js';
import { el, moment, say, table } from './drawn.js';
import { whenAsked, working } from '../desk/sending.js';
import { ORIGIN } from './words.js';

const at = (name) => document.querySelector(`[data-${name}]`);
const dialog = at('dialog-restore');
let chosen;

const failed = (problem) => say(at('said'), inWords(problem), true);

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

whenAsked(dialog, ({ note }) => change('POST', `/versions/${chosen}/restore`, { note: note.value }), () => show().catch(failed));

function wrongInFolder(problems) {
  at('folder-problems').replaceChildren(...problems.map(({ file, element, elementName, text }) =>
    el('li', {}, el('b', {}, file), ' ', element ? `${elementName}（${element}）` : '', ' ', text)));
}

async function showFolder() {
  const { folder, problems } = await read('/folder');
  at('folder').hidden = !folder;
  at('folder-path').textContent = folder || '';
  wrongInFolder(problems);
}

async function readFolder() {
  try {
    const { taken, problems } = await change('POST', '/folder/read');
    wrongInFolder(problems);
    say(at('folder-said'), problems.length ? '没有采用，现行版本照常使用：' : taken ? '已采用' : '没有新的内容', problems.length > 0);
    if (taken) await show();
  } catch (problem) {
    say(at('folder-said'), inWords(problem), true);
  }
}

at('read-folder').addEventListener('click', ({ target }) => working(target, readFolder));

showFolder().then(show).catch(failed);
