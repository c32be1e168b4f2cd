// Elements written down; text always comes in as text, never as markup.
export function el(tag, { data = {}, on = {}, ...rest } = {}, ...children) {
  const made = document.createElement(tag);
  Object.entries(data).forEach(([name, value]) => (made.dataset[name] = value));
  Object.entries(on).forEach(([event, then]) => made.addEventListener(event, then));
  Object.entries(rest).forEach(([name, value]) => {
    if (value === false || value === null || value === undefined) return;
    if (name === 'class') made.className = value;
    else made.setAttribute(name, value === true ? '' : value);
  });
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** @param columns [heading, class] each */
export function table(columns, rows) {
  return el('div', { class: 'sheet' },
    el('table', { class: 'stack' },
      el('thead', {}, el('tr', {}, columns.map(([heading, kind]) => el('th', { scope: 'col', class: kind }, heading)))),
      el('tbody', {}, rows.map(({ cells, ...of }) =>
        el('tr', of, cells.map((cell, i) => el('td', { 'data-label': columns[i][0], class: columns[i][1] }, el('span', {}, cell))))))));
}

export const say = (at, text, isBad) => {
  at.textContent = text || '';
  at.hidden = !text;
  at.classList.toggle('is-bad', Boolean(isBad));
};

const MINUTE = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });

/** A moment as the desk writes it, to the minute. */
export const moment = (iso) => (iso ? MINUTE.format(new Date(iso)) : '');
