// What the checks say of a file, at its elements and in a list that leads to them; warnings are accepted by name.
import { change, draftPath, inWords } from './calls.js';
import { el, say } from './drawn.js';
import { working } from '../desk/sending.js';
import { count, openTab } from './tabs.js';
import { SEVERITY } from './words.js';

export const check = (draft) => change('POST', `${draftPath(draft)}/check`).then(({ problems: found }) => found);

export const accept = (draft, { file, element, rule }) => change('POST', `${draftPath(draft)}/accept`, { file, element, rule });

/** @param jump what leads to the element @param accepting does that; null where it may not be done */
export const drawn = (one, jump, accepting) =>
  el('li', { class: one.severity === 'ERROR' ? 'is-error' : 'is-warning', data: { problem: one.rule, element: one.element || '' } },
    el('p', { class: 'of' }, el('em', { class: one.severity === 'ERROR' ? 'is-bad' : 'is-warning' }, SEVERITY[one.severity] || one.severity), ' ', jump),
    el('p', { class: 'text' }, one.text),
    one.acceptedBy ? el('p', { class: 'quiet' }, `已由 ${one.acceptedBy} 接受`) : null,
    one.severity === 'WARNING' && !one.acceptedBy && accepting ? el('button', { type: 'button', data: { accept: one.rule }, on: { click: accepting } }, '接受这条提醒') : null);

/** @param before saves; false stops the check */
export function problems({ draft, file, editor, before, marked }) {
  const box = document.querySelector('[data-problems]');
  const button = document.querySelector('[data-check]');
  const said = el('p', { class: 'quiet', role: 'status' }, '保存后点“检查”。');
  const list = el('ol', { class: 'said-list', data: { list: 'problems' } });
  box.replaceChildren(said, list);

  const run = () => working(button, checked);

  async function checked() {
    openTab('problems');
    try {
      if (!(await before())) return;
      said.textContent = '正在检查全部文件，可能要十几秒…';
      show(await check(draft));
    } catch (problem) {
      said.textContent = inWords(problem);
    }
  }

  function show(all) {
    const here = all.filter((one) => one.file === file);
    const others = all.length - here.length;
    said.textContent = (here.length ? `这个文件有 ${here.length} 个问题。` : '这个文件没有问题。') + (others ? `修改稿的其他文件还有 ${others} 个，见修改稿页。` : '');
    box.dataset.checked = 'yes';
    list.replaceChildren(...here.map((one) => drawn(one, jump(one), () => accepted(one))));
    count('problems', here.filter(({ acceptedBy }) => !acceptedBy).length);
    marked(here.filter(({ acceptedBy }) => !acceptedBy).map(({ element, severity, text }) => ({ element, text, kind: severity === 'ERROR' ? 'error' : 'warning' })));
  }

  const jump = (one) =>
    one.element ? el('button', { type: 'button', class: 'jump', on: { click: () => editor.choose(one.element) } }, one.elementName || one.element) : el('b', {}, '整个文件');

  async function accepted(one) {
    try {
      await accept(draft, one);
      await run();
    } catch (problem) {
      say(said, inWords(problem), true);
    }
  }

  button.addEventListener('click', run);
}
