// Says at each row, and at each field of it, what became of it.
import { onceOf } from './sheet-typing.js';

const noteOf = (control) => document.getElementById(`${control.id}-wrong`);

export function clear(part) {
  part.querySelectorAll('[aria-invalid]').forEach((control) => {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
    noteOf(control)?.remove();
  });
}

function mark(control, message) {
  if (noteOf(control)) return;
  const note = Object.assign(document.createElement('small'), { id: `${control.id}-wrong`, className: 'wrong', textContent: message });
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', note.id);
  control.after(note);
  const folded = control.closest('details');
  if (folded) folded.open = true;
}

/** In the row, unless it was typed once for all and the row leaves it at that. */
function controlOf(form, row, field) {
  const own = [...row.querySelectorAll(`[name="${field}"]`)].find((one) => !one.closest('[hidden]'));
  const once = onceOf(form)?.querySelector(`[name="${field}"]`);
  return own && (own.value || !once) ? own : once || own;
}

export function show(form, row, { state, said, errors }) {
  const place = row.querySelector('.state [role=status]');
  row.classList.toggle('is-taken', state === 'TAKEN');
  row.classList.toggle('is-wrong', state === 'WRONG');
  row.classList.toggle('is-gone', state === 'GONE' || state === 'HELD');
  const elsewhere = errors.filter(({ field, message }) => {
    const control = controlOf(form, row, field);
    if (control) mark(control, message);
    return !control || !row.contains(control);
  });
  place.textContent = [said, ...elsewhere.map(({ label, message }) => `【${label}】${message}`)].join('\n');
  if (state === 'TAKEN' || state === 'GONE') row.querySelectorAll('input, select, textarea').forEach((one) => { one.disabled = true; });
}

export function tell(form, text, good) {
  const place = form.querySelector('.said');
  place.textContent = text;
  place.hidden = !text;
  place.className = `said ${good ? 'is-good good' : 'is-bad wrong'}`;
}

/** @returns what each row came to, or throws what to say */
export async function send(form, typed) {
  const answer = await fetch(form.dataset.post, {
    method: 'POST',
    body: JSON.stringify(typed),
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' },
  }).catch(() => { throw new Error('没有连上服务器，请稍后再试；填写的内容都还在。'); });
  if (answer.ok) return answer.json();
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail || `没有办成（${answer.status}），请稍后再试；填写的内容都还在。`);
}
