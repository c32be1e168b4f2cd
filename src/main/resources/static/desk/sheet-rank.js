// The order of an announcement: moved by hand or by key, each time with a reason, and only where the rules leave it open.
import { clear, send, tell } from './sheet-marks.js';

const form = document.querySelector('form.many');
const store = form && `sheet ${form.dataset.officer} ${form.dataset.sheet}`;
let moves = form ? JSON.parse(sessionStorage.getItem(store) || '[]') : [];



function listed() {
  const made = form.querySelector('.made');
  made.hidden = !moves.length;
  made.querySelector('ul').replaceChildren(...moves.map(({ name, by, reason }) => Object.assign(document.createElement('li'), {
    textContent: `${name} ${by < 0 ? '上移' : '下移'} ${Math.abs(by)} 位：${reason}`,
  })));
  sessionStorage.setItem(store, JSON.stringify(moves));
}

/** The server places everybody anew; what it does not allow it says, and shows the computed order. */
async function arrange(wanted, focus) {
  const address = new URL(location.href);
  address.search = wanted.length ? `?moves=${wanted.map(({ application, by }) => `${application}:${by}`).join(',')}` : '';
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const order = page.querySelector('#order');
  if (!order) return tell(form, '没有办成，请刷新后重试。', false);
  moves = order.querySelector('[role=alert]') ? [] : wanted;
  form.querySelector('#order').replaceWith(document.adoptNode(order));
  listed();
  sortable();
  if (focus) form.querySelector(`tr[data-application="${focus}"] button`)?.focus();
  return undefined;
}

/** @returns the reason, or null where nothing is to be moved */
function why(row, by) {
  const dialog = form.querySelector('dialog');
  const reason = dialog.querySelector('textarea');
  const wrong = dialog.querySelector('.wrong');
  dialog.querySelector('.who').textContent = `${row.dataset.name} ${by < 0 ? '上移' : '下移'} ${Math.abs(by)} 位`;
  reason.value = '';
  wrong.hidden = true;
  dialog.showModal();
  return new Promise((done) => {
    const close = (answer) => { dialog.close(); done(answer); };
    dialog.querySelector('.cancel').onclick = () => close(null);
    dialog.oncancel = () => done(null);
    dialog.querySelector('.ok').onclick = () => {
      const text = reason.value.trim();
      if (text.length >= 5) return close(text);
      wrong.textContent = '请填写 5 至 200 字';
      wrong.hidden = false;
      return reason.focus();
    };
  });
}

async function move(row, by) {
  const reason = by && await why(row, by);
  const { application, name } = row.dataset;
  if (reason) await arrange([...moves, { application, name, by, reason }], application);
  else await arrange(moves);
}

function sortable() {
  const body = form.querySelector('#order tbody');
  if (!body || !window.Sortable) return;
  window.Sortable.create(body, {
    handle: '.grip',
    animation: 120,
    onMove: ({ dragged, related }) => dragged.dataset.level === related.dataset.level,
    onEnd: ({ item, oldIndex, newIndex }) => move(item, newIndex - oldIndex),
  });
}

function controls() {
  return [...form.querySelectorAll('.fields [name]')];
}

function told({ state, said, errors }) {
  errors.forEach(({ field, message }) => {
    const control = controls().find(({ name }) => name === field);
    if (!control) return;
    control.id = field;
    control.setAttribute('aria-invalid', 'true');
    control.after(Object.assign(document.createElement('small'), { id: `${field}-wrong`, className: 'wrong', textContent: message }));
  });
  tell(form, [said, ...errors.map(({ label, message }) => `【${label}】${message}`)].join('\n'), state === 'TAKEN');
  if (state !== 'TAKEN') return;
  sessionStorage.removeItem(store);
  form.querySelectorAll('button, input').forEach((one) => { one.disabled = true; });
}

async function save() {
  clear(form);
  const typed = Object.fromEntries(controls().map(({ name, value }) => [name, value]));
  typed.moves = moves.map(({ application, by, reason }) => ({ application, by, reason }));
  const [answer] = await send(form, { once: {}, rows: [{ task: form.dataset.task, caseNumber: form.dataset.case, typed }] });
  told(answer);
}

if (form) {
  form.querySelector('#order').parentNode.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-by]');
    if (button) move(button.closest('tr'), Number(button.dataset.by));
  });
  form.querySelector('.undo').addEventListener('click', () => arrange([]));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await save().catch((problem) => tell(form, problem.message, false));
  });
  if (moves.length) arrange(moves);
  else sortable();
}
