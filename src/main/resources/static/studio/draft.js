// One draft: its files, what the checks say of it, its comments, and its way to the other person who publishes it.
import { change, draftPath, inWords, read } from './calls.js';
import { el, moment, say, table } from './drawn.js';
import { made } from './new-file.js';
import { accept, check, drawn } from './problems.js';
import { whenAsked, whenSent, working } from '../desk/sending.js';
import { CHANGE, KIND, STATE } from './words.js';

const main = document.querySelector('main');
const { draft } = main.dataset;
const at = (name) => document.querySelector(`[data-${name}]`);
const isOpen = ({ state }) => state === 'OPEN';
const href = (file, more = '') => `/studio/drafts/${draft}/files/${file}${more}`;

const failed = (problem) => say(at('said'), inWords(problem), true);

function showHead(about) {
  at('name').textContent = about.name;
  document.title = `${about.name} · 公益岗`;
  at('standing').textContent = STATE[about.state] || about.state;
  at('standing').classList.toggle('is-done', ['PUBLISHED', 'DISCARDED'].includes(about.state));
  at('about').textContent = [`起草人 ${about.owner}`, about.base && `从第 ${about.base} 版改起`, about.proposedBy && `${about.proposedBy} 提交`, about.effectiveOn && `自 ${about.effectiveOn} 起生效`].filter(Boolean).join('，');
  at('note').textContent = [about.note, about.publishNote && `发布说明：${about.publishNote}`].filter(Boolean).join('\n');
  say(at('returned'), about.returned && about.state === 'OPEN' ? `已退回：${about.returned}` : '', true);
  at('outdated').hidden = !(isOpen(about) && about.live !== about.base);
  at('live').textContent = `第 ${about.live} 版`;
  at('do-check').hidden = !['OPEN', 'PROPOSED', 'AGREED'].includes(about.state);
  at('do-propose').hidden = !isOpen(about);
  at('do-discard').hidden = !isOpen(about);
  at('do-agree').hidden = !about.mayAgree;
  at('do-return').hidden = !(['PROPOSED', 'AGREED'].includes(about.state));
  at('add').hidden = !isOpen(about);
}

function showFiles(about) {
  const changed = about.files.filter(({ state }) => state !== 'SAME');
  at('changed').replaceChildren(changed.length ? files(about, changed) : el('p', { class: 'quiet' }, isOpen(about) ? '还没有改动。从下面打开一个文件开始修改。' : '没有改动。'));
  const same = about.files.filter(({ state }) => state === 'SAME');
  at('same').replaceChildren(...Object.keys(KIND).map((kind) => {
    const some = same.filter((one) => one.kind === kind);
    return el('section', { class: 'of-kind' }, el('h3', {}, `${KIND[kind]}（${some.length}）`),
      el('ul', { class: 'files' }, some.map(({ name, title }) => el('li', {}, el('a', { href: href(name), data: { open: name } }, title || name), ' ', el('span', { class: 'quiet code' }, name)))));
  }));
}

const files = (about, list) =>
  table([['文件', 'wide'], ['种类', 'nowrap'], ['改动', 'nowrap'], ['操作', 'wide']],
    list.map(({ name, title, kind, state }) => ({
      'data-file': name,
      cells: [
        el('span', {}, el('a', { href: href(name), data: { open: name } }, title || name), ' ', el('span', { class: 'quiet code' }, name)),
        KIND[kind], el('em', { class: state === 'NEW' ? 'is-good' : null }, CHANGE[state] || state),
        el('span', { class: 'ways' }, el('a', { href: href(name, '/changes'), data: { changes: name } }, '看改动'),
          isOpen(about) ? el('button', { type: 'button', data: { revert: name }, on: { click: () => revert(name, state) } }, state === 'NEW' ? '删除' : '还原') : null),
      ],
    })));

async function revert(name, state) {
  if (!confirm(state === 'NEW' ? `删除 ${name}？` : `放弃对 ${name} 的修改，还原为现行版本？`)) return;
  await change('DELETE', draftPath(draft, name)).then(refresh, failed);
}

const showProblems = (about) => working(at('do-check'), () => checked(about));

async function checked(about) {
  const said = at('checked');
  said.textContent = '正在检查全部文件，可能要十几秒…';
  try {
    const found = await check(draft);
    const number = (severity) => found.filter((one) => one.severity === severity && !one.acceptedBy).length;
    said.textContent = found.length ? `错误 ${number('ERROR')} 个，没有接受的提醒 ${number('WARNING')} 个。有错误的不能发布，提醒接受以后可以发布。` : '没有问题。';
    at('problem-list').replaceChildren(...found.map((one) => drawn(one, to(one), accepting(about, one))));
    at('problem-list').dataset.checked = 'yes';
  } catch (problem) {
    said.textContent = inWords(problem);
  }
}

const accepting = (about, one) => (about.state === 'OPEN' ? () => accept(draft, one).then(() => showProblems(about), failed) : null);

const to = ({ file, element, elementName }) =>
  el('a', { href: href(file, element ? `?element=${encodeURIComponent(element)}` : '') }, elementName ? `${elementName}（${file}）` : file);

async function showComments() {
  const all = await read(`${draftPath(draft)}/comments`);
  const shown = [...all.filter(({ settledBy }) => !settledBy), ...all.filter(({ settledBy }) => settledBy)];
  at('comment-list').replaceChildren(...shown.map((one) =>
    el('li', { class: one.settledBy ? 'is-settled' : null },
      el('p', { class: 'of' }, el('a', { href: href(one.file, `/changes?element=${encodeURIComponent(one.element || '')}`) }, `${one.element || '整个文件'}（${one.file}）`), ' ', el('span', { class: 'quiet' }, `${one.author} ${moment(one.madeAt)}`)),
      el('p', { class: 'text' }, one.text), one.settledBy ? el('p', { class: 'quiet' }, `已处理：${one.settledBy}`) : null)));
  if (!all.length) at('comment-list').append(el('li', { class: 'quiet' }, '还没有批注。批注写在“看改动”里的元素上。'));
}

const current = {};

async function refresh() {
  Object.assign(current, await read(draftPath(draft)));
  showHead(current);
  showFiles(current);
  await showComments();
  main.dataset.ready = 'yes';
}

function asks(name, send) {
  const dialog = at(`dialog-${name}`);
  at(`do-${name}`).addEventListener('click', () => dialog.showModal());
  whenAsked(dialog, send, () => refresh().catch(failed));
}

asks('propose', ({ note, effectiveOn }) => change('POST', `${draftPath(draft)}/propose`, { note: note.value, effectiveOn: effectiveOn.value || null }));
asks('agree', () => change('POST', `${draftPath(draft)}/agree`));
asks('return', ({ reason }) => change('POST', `${draftPath(draft)}/return`, { reason: reason.value }));
asks('discard', () => change('POST', `${draftPath(draft)}/discard`));
at('do-rebase').addEventListener('click', ({ target }) => working(target, () => change('POST', `${draftPath(draft)}/rebase`).then(refresh, failed)));
at('do-check').addEventListener('click', () => {
  at('checked').scrollIntoView({ block: 'center' });
  showProblems(current);
});

whenSent(at('add'), async ({ kind, name, title }) => {
  const text = made(kind.value, name.value.trim(), title.value.trim());
  const { file } = await change('POST', `${draftPath(draft)}/files`, { kind: kind.value, name: name.value, text });
  location.assign(href(file));
});

// whoever is to agree sees what the checks say, and who accepted which warning, without asking
refresh().then(() => current.state === 'PROPOSED' && showProblems(current)).catch(failed);
