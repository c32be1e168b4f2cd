// A sheet for many: sends the rows in which something was typed; what is taken is marked, and nothing else is lost.
import { isTyped, keep, restore, rowsOf, settle, typedOf } from './sheet-typing.js';
import { clear, send, show, tell } from './sheet-marks.js';

const MOST = 500;

function counted(form) {
  const typed = rowsOf(form).filter(isTyped).length;
  form.querySelector('.count').textContent = typed ? `已填写 ${typed} 行` : '';
}

function changed(form) {
  rowsOf(form).forEach(settle);
  keep(form);
  counted(form);
}

/** Of those who are undecided yet. */
function forAll(form, written) {
  const [name, value] = written.split('=');
  rowsOf(form).filter((row) => !row.matches('.is-taken, .is-gone')).forEach((row) => {
    const control = row.querySelector(`[name="${name}"]`);
    if (control && !control.value) control.value = value;
  });
  changed(form);
}

function told(form, answers) {
  const byTask = new Map(answers.map((one) => [one.task, one]));
  rowsOf(form).filter((row) => byTask.has(row.dataset.task)).forEach((row) => show(form, row, byTask.get(row.dataset.task)));
  const taken = answers.filter(({ state }) => state === 'TAKEN').length;
  const rest = answers.length - taken;
  tell(form, `已办理 ${taken} 行。${rest ? `${rest} 行没有办理，原因写在各行；填写的内容都还在。` : ''}`, !rest);
  const first = form.querySelector('[aria-invalid=true]');
  (first || form.querySelector('.said')).focus();
}

async function save(form) {
  clear(form);
  const typed = typedOf(form);
  if (!typed.rows.length) return tell(form, '还没有填写任何一行。', false);
  const sent = { ...typed, rows: typed.rows.slice(0, MOST) };
  return told(form, await send(form, sent));
}

document.querySelectorAll('form.many').forEach((form) => {
  restore(form);
  changed(form);
  form.addEventListener('input', () => changed(form));
  form.querySelectorAll('[data-all]').forEach((button) => button.addEventListener('click', () => forAll(form, button.dataset.all)));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('.main');
    button.disabled = true;
    tell(form, '', true);
    await save(form).catch((problem) => tell(form, problem.message, false));
    button.disabled = false;
    changed(form);
  });
});
