// A form that is a page of HTML: its text.
import { el } from './drawn.js';

export async function open({ canvas, text }) {
  const area = el('textarea', { class: 'source', 'aria-label': '网页表单的源文件', spellcheck: 'false' });
  area.value = text;
  canvas.append(
    el('p', { class: 'note' }, '网页表单带有脚本，字段名、cam-variable-name 和 data- 开头的属性是程序要用的，请不要改；标题、说明、选项的文字可以改。'),
    area,
  );
  return {
    modeler: area,
    warnings: [],
    text: async () => area.value,
    whenChanged: (then) => area.addEventListener('input', then),
    whenChosen: () => {},
    choose: () => false,
    mark: () => {},
  };
}
