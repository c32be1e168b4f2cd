// What colleagues say of a file or an element of it, to be settled.
import { change, draftPath, inWords, read } from './calls.js';
import { el, moment, say } from './drawn.js';
import { sendsAgain, whenSent } from '../desk/sending.js';
import { count } from './tabs.js';

/**
 * @param marked gets what is not settled yet, for the elements' marks
 */
export async function comments({ draft, file, editor, marked = () => {} }) {
  const box = document.querySelector('[data-comments]');
  const list = el('ol', { class: 'said-list', data: { list: 'comments' } });
  const about = { element: null };
  const wrong = el('p', { class: 'wrong', role: 'alert', hidden: true });
  const whole = '整个文件';
  const target = el('b', { data: { about: '' } }, whole);
  const text = el('textarea', { name: 'text', rows: 3, maxlength: 2000, 'aria-label': '批注' });
  const form = el('form', { novalidate: true },
    el('p', {}, '批注：', target), text, wrong, el('button', { class: 'main', data: { add: 'comment' } }, '添加批注'));
  box.replaceChildren(list, form);

  editor.whenChosen((chosen) => {
    about.element = chosen?.id ?? null;
    target.textContent = chosen?.name || whole;
  });

  whenSent(form, async () => {
    await change('POST', `${draftPath(draft)}/comments`, { file, element: about.element, text: text.value });
    text.value = '';
    await refresh();
    sendsAgain(form);
  });

  async function settle(id) {
    say(wrong, '');
    try {
      await change('POST', `${draftPath(draft)}/comments/${id}/settle`);
      await refresh();
    } catch (problem) {
      say(wrong, inWords(problem), true);
    }
  }

  const drawn = (one) =>
    el('li', { class: one.settledBy ? 'is-settled' : null, data: { comment: one.id } },
      el('p', { class: 'of' },
        one.element ? el('button', { type: 'button', class: 'jump', on: { click: () => editor.choose(one.element) } }, editor.nameOf?.(one.element) || one.element) : el('b', {}, whole),
        ' ', el('span', { class: 'quiet' }, `${one.author} ${moment(one.madeAt)}`)),
      el('p', { class: 'text' }, one.text),
      one.settledBy ? el('p', { class: 'quiet' }, `已处理：${one.settledBy}`) : el('button', { type: 'button', data: { settle: one.id }, on: { click: () => settle(one.id) } }, '标为已处理'));

  async function refresh() {
    const all = (await read(`${draftPath(draft)}/comments`)).filter((one) => one.file === file);
    const open = all.filter((one) => !one.settledBy);
    list.replaceChildren(...[...open, ...all.filter((one) => one.settledBy)].map(drawn));
    if (!all.length) list.append(el('li', { class: 'quiet' }, '还没有批注。'));
    count('comments', open.length);
    marked(open.map(({ element, text: words }) => ({ element, kind: 'comment', text: words })));
  }
  await refresh();
}
