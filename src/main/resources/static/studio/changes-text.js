// Two texts line by line.
import { el } from './drawn.js';
import { around, lines } from './lines.js';

const SIGN = { same: ' ', added: '+', removed: '-' };

export async function show({ box, live, draft }) {
  const all = lines(live, draft);
  let isGap = false;
  const rows = around(all).flatMap((line) => {
    if (!line) {
      const first = !isGap;
      isGap = true;
      return first ? [el('tr', { class: 'gap' }, el('td', { colspan: 4 }, '…'))] : [];
    }
    isGap = false;
    return [el('tr', { class: `is-${line.change}` }, el('th', {}, line.before ? String(line.before) : ''), el('th', {}, line.after ? String(line.after) : ''), el('td', {}, SIGN[line.change]), el('td', { class: 'line' }, line.text))];
  });
  box.append(el('div', { class: 'sheet' }, el('table', { class: 'lines', 'aria-label': '逐行比较' }, el('tbody', {}, rows))));
  const number = (change) => all.filter((line) => line.change === change).length;
  const entries = [['added', '新增'], ['removed', '删除']].filter(([change]) => number(change)).map(([change, word]) => ({ change, element: null, name: `${word} ${number(change)} 行`, kind: '', what: [] }));
  return { entries, whenChosen: () => {}, mark: () => {}, choose: () => false };
}
