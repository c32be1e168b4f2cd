// What is typed into a sheet: which rows, kept in this tab until the server has taken them, and shown again after a reload.

const controls = (part) => [...part.querySelectorAll('input[name], select[name], textarea[name]')];
const said = (control) => (control.type === 'checkbox' ? (control.checked ? control.value : '') : control.value.trim());
const first = (control) => (control.tagName === 'SELECT' ? control.options[0].value : '');
const shown = (control) => !control.closest('[hidden]');

const values = (part) => Object.fromEntries(controls(part).filter(shown).map((one) => [one.name, said(one)]).filter(([, value]) => value));

export const rowsOf = (form) => [...form.querySelectorAll('tr[data-task]')];
export const onceOf = (form) => form.querySelector('.once');

/** Somebody wrote or chose something in it, and it is not done. */
export const isTyped = (row) => !row.matches('.is-taken, .is-gone') && controls(row).some((one) => shown(one) && said(one) !== first(one));

export const typedOf = (form) => ({
  once: onceOf(form) ? values(onceOf(form)) : {},
  rows: rowsOf(form).filter(isTyped).map((row) => ({ task: row.dataset.task, caseNumber: row.dataset.case, typed: values(row) })),
});

const key = (form) => `sheet ${form.dataset.officer} ${form.dataset.sheet}`;

export function keep(form) {
  const { once, rows } = typedOf(form);
  const kept = { once, rows: Object.fromEntries(rows.map(({ task, typed }) => [task, typed])) };
  sessionStorage.setItem(key(form), JSON.stringify(kept));
}

/** Whoever signs in after somebody else in the same tab finds nothing of the other's. */
function forgetOthers(form) {
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith('sheet ') && !name.startsWith(`sheet ${form.dataset.officer} `))
    .forEach((name) => sessionStorage.removeItem(name));
}

function fill(part, kept = {}) {
  controls(part).filter(({ name }) => name in kept).forEach((one) => {
    if (one.type === 'checkbox') one.checked = true;
    else one.value = kept[one.name];
    const folded = one.closest('details');
    if (folded) folded.open = true;
  });
}

export function restore(form) {
  forgetOthers(form);
  const kept = JSON.parse(sessionStorage.getItem(key(form)) || '{}');
  if (onceOf(form)) fill(onceOf(form), kept.once);
  rowsOf(form).forEach((row) => fill(row, (kept.rows || {})[row.dataset.task]));
}

export const forget = (form) => sessionStorage.removeItem(key(form));

/** A column that another one of the row makes needless is not there. */
export function settle(row) {
  row.querySelectorAll('[data-when]').forEach((cell) => {
    const [name, wanted] = cell.dataset.when.split('=');
    const other = row.querySelector(`[name="${name}"]`);
    cell.hidden = !wanted.split('|').includes(other.value);
    cell.closest('td').classList.toggle('is-off', cell.hidden);
  });
}
