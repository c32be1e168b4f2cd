// Two texts line by line: the longest common part stays, the rest went or came.

/** @returns [{change: 'same'|'removed'|'added', text, before, after}], numbers of lines from 1 */
export function lines(older, newer) {
  const [a, b] = [older.split('\n'), newer.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const list = a.slice(0, start).map((text, i) => ({ change: 'same', text, before: i + 1, after: i + 1 }));
  list.push(...middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start));
  for (let i = end; i > 0; i--) list.push({ change: 'same', text: a[a.length - i], before: a.length - i + 1, after: b.length - i + 1 });
  return list;
}

function middle(a, b, offset) {
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? length[(i + 1) * width + j + 1] + 1 : Math.max(length[(i + 1) * width + j], length[i * width + j + 1]);
  const list = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) list.push({ change: 'same', text: a[i], before: offset + ++i, after: offset + ++j });
    else if (i < a.length && (j === b.length || length[(i + 1) * width + j] >= length[i * width + j + 1])) list.push({ change: 'removed', text: a[i], before: offset + ++i });
    else list.push({ change: 'added', text: b[j], after: offset + ++j });
  }
  return list;
}

/** Only what changed, with a few lines around it. */
export const around = (list, few = 3) => {
  const kept = list.map((_, i) => list.slice(Math.max(0, i - few), i + few + 1).some(({ change }) => change !== 'same'));
  return list.map((line, i) => (kept[i] ? line : null));
};
