// Where an analyst begins: what runs now, and the drafts.
import { change, inWords, read } from './calls.js';
import { el, moment, say, table } from './drawn.js';
import { whenSent } from '../desk/sending.js';
import { KIND, STATE } from './words.js';

const at = (name) => document.querySelector(`[data-${name}]`);

const stateOf = (state) => el('span', { class: `status ${['PUBLISHED', 'DISCARDED'].includes(state) ? 'is-done' : ''}` }, STATE[state] || state);

const titles = (files) => files.map(({ title }) => title).join('、') || '—';

/** Of those that are still being worked on, what they change. */
const withFiles = (drafts) =>
  Promise.all(drafts.map(async (draft) => ({
    ...draft,
    files: ['OPEN', 'PROPOSED', 'AGREED'].includes(draft.state) ? (await read(`/drafts/${draft.id}`)).files.filter(({ state }) => state !== 'SAME') : [],
  })));

function showDrafts(drafts) {
  const rank = ({ state }) => ['PROPOSED', 'OPEN', 'AGREED', 'PUBLISHED', 'DISCARDED'].indexOf(state);
  const rows = [...drafts].sort((a, b) => rank(a) - rank(b) || b.id - a.id).map((draft) => ({
    'data-draft': draft.id,
    cells: [
      el('span', {}, el('a', { href: `/studio/drafts/${draft.id}` }, draft.name), draft.note ? el('span', { class: 'quiet block' }, draft.note) : null),
      draft.owner, stateOf(draft.state), titles(draft.files), moment(draft.createdAt),
    ],
  }));
  at('drafts').replaceChildren(rows.length ? table([['修改稿', 'wide'], ['起草人', 'nowrap'], ['状态', 'nowrap'], ['改动的文件', 'wide'], ['起草', 'nowrap']], rows) : el('p', { class: 'quiet' }, '还没有修改稿。'));
}

function showFiles({ version, files }) {
  at('version').textContent = `第 ${version} 版`;
  at('files').replaceChildren(
    ...Object.keys(KIND).map((kind) => {
      const some = files.filter((one) => one.kind === kind);
      return el('section', { class: 'of-kind' }, el('h3', {}, `${KIND[kind]}（${some.length}）`),
        el('ul', { class: 'files' }, some.map(({ name, title }) => el('li', {}, el('a', { href: `/studio/live/${name}` }, title || name), ' ', el('span', { class: 'quiet code' }, name)))));
    }),
  );
}

whenSent(at('new'), async ({ name, note }) => {
  const { id } = await change('POST', '/drafts', { name: name.value, note: note.value });
  location.assign(`/studio/drafts/${id}`);
});

Promise.all([read('/live').then(showFiles), read('/drafts').then(withFiles).then(showDrafts)])
  .then(() => (document.querySelector('main').dataset.ready = 'yes'))
  .catch((problem) => say(at('said'), inWords(problem), true));
