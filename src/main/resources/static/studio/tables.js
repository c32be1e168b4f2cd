// Decision tables read from their file, and two of them held against each other by column, row and cell.
const all = (of, tag) => [...of.getElementsByTagNameNS('*', tag)];
const child = (of, tag) => [...of.children].find(({ localName }) => localName === tag);
const text = (of, tag) => (of && child(of, tag)?.textContent.trim()) || '';

/** @returns [{id, name, description, hitPolicy, columns: [{id, label, kind}], rows: [{id, cells: {column: text}, note}]}] */
export function decisions(xml) {
  const read = new DOMParser().parseFromString(xml, 'application/xml');
  const wrong = read.querySelector('parsererror');
  if (wrong) throw new Error(wrong.textContent);
  return all(read, 'decision').map((decision) => {
    const table = child(decision, 'decisionTable');
    const columns = table ? [...all(table, 'input').map((one) => column(one, 'input')), ...all(table, 'output').map((one) => column(one, 'output'))] : [];
    return {
      id: decision.id,
      name: decision.getAttribute('name') || decision.id,
      description: text(decision, 'description'),
      hitPolicy: table?.getAttribute('hitPolicy') || '',
      columns,
      rows: table ? all(table, 'rule').map((rule) => row(rule, columns)) : [],
    };
  });
}

const column = (of, kind) => ({ id: of.id, kind, label: of.getAttribute('label') || of.getAttribute('name') || text(child(of, 'inputExpression'), 'text') || of.id });

function row(rule, columns) {
  const entries = [...rule.children].filter(({ localName }) => ['inputEntry', 'outputEntry'].includes(localName));
  return { id: rule.id, note: text(rule, 'description'), cells: Object.fromEntries(columns.map(({ id }, i) => [id, entries[i] ? text(entries[i], 'text') : ''])) };
}

const byId = (list) => new Map(list.map((one) => [one.id, one]));

/** In the order of the newer, what is gone behind what stood before it. @returns [{change, before, after}] */
export function merged(older, newer) {
  const [before, after] = [byId(older), byId(newer)];
  const list = newer.map((one) => ({ change: before.has(one.id) ? 'same' : 'added', before: before.get(one.id), after: one }));
  older.forEach((one, i) => {
    if (after.has(one.id)) return;
    const previous = older.slice(0, i).reverse().find(({ id }) => list.some((item) => (item.after || item.before).id === id));
    const place = previous ? list.findIndex((item) => (item.after || item.before).id === previous.id) + 1 : 0;
    list.splice(place, 0, { change: 'removed', before: one });
  });
  return list;
}

/** @returns [{change, name, columns: merged, rows: [{change, id, code, number in the newer or 0, cells: [{before, after}], note}]}] */
export function compared(older, newer) {
  return merged(decisions(older), decisions(newer)).map(({ change, before, after }) => {
    const columns = merged(before?.columns || [], after?.columns || []);
    const coded = columns.find(({ before: b, after: a }) => (a || b).label === '代码') || columns[0];
    const rows = merged(before?.rows || [], after?.rows || []).map((pair) => {
      const cells = [...columns.map(({ before: b, after: a }) => cell(pair, (b || a).id)), { before: pair.before?.note, after: pair.after?.note }];
      const isChanged = pair.change === 'same' && cells.some((one) => (one.before || '') !== (one.after || ''));
      const { before: b, after: a } = coded ? cell(pair, (coded.after || coded.before).id) : {};
      const number = (after?.rows || []).indexOf(pair.after) + 1;
      return { change: isChanged ? 'changed' : pair.change, id: (pair.after || pair.before).id, code: (a || b || '').replace(/"/g, ''), number, cells };
    });
    return { change, name: (after || before).name, columns, rows };
  });
}

const cell = ({ before, after }, id) => ({ before: before?.cells[id], after: after?.cells[id] });
