// Sends what a form has, and steers what goes on in the background; what the server refuses is said at its field, and nothing typed is lost.
export const post = (url, body, headers) => send('POST', url, body, headers);

export async function send(method, url, body, headers = {}) {
  let answer;
  try {
    answer = await fetch(url, { method, body, headers: { 'X-Requested-With': 'publicpost', ...headers } });
  } catch {
    throw { detail: '没有连上服务器，请稍后再试。' };
  }
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw { status: answer.status, detail: told.detail || told.title || `没有办成（${answer.status}），请稍后再试。`, errors: told.errors };
  return told;
}

function say(at, text) {
  at.textContent = text;
  at.hidden = !text;
}

function clear(form) {
  form.querySelectorAll('[aria-invalid]').forEach((input) => {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  });
  form.querySelectorAll('small.wrong').forEach((said) => said.remove());
  say(form.querySelector('p.wrong'), '');
}

/** At the fields that stand on the page; what is about none of them stands above the button. */
function show(form, { detail, errors = [] }) {
  const rest = errors.filter(({ field, message }, i) => {
    const input = form.elements[field];
    if (!input) return true;
    const said = document.createElement('small');
    said.className = 'wrong';
    said.id = `wrong-${form.id || form.dataset.send.replace(/\W/g, '-')}-${i}`;
    said.textContent = message;
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', said.id);
    input.after(said);
    return false;
  });
  say(form.querySelector('p.wrong'), rest.map(({ label, message }) => `【${label}】${message}`).join('\n') || (errors.length ? '' : detail));
  const first = form.querySelector('[aria-invalid]');
  if (first) first.focus();
}

/** @param send with the form's elements; what it throws is shown */
export function whenSent(form, send) {
  if (!form) return;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clear(form);
    const button = form.querySelector('button');
    button.disabled = true;
    try {
      await send(form.elements);
    } catch (problem) {
      show(form, problem);
      button.disabled = false;
    }
  });
}

/** @param done with what was done, such as stop */
export function whenSteered(done) {
  const steer = document.querySelector('[data-steer]');
  if (!steer) return;
  // they came disabled: before this script was there a press would have done nothing
  steer.querySelectorAll('[data-do]').forEach((button) => (button.disabled = false));
  steer.addEventListener('click', async ({ target }) => {
    if (!target.dataset.do) return;
    const said = document.querySelector('[data-said]');
    say(said, '');
    target.disabled = true;
    try {
      await post(`${steer.dataset.steer}/${target.dataset.do}`);
      done(target.dataset.do);
    } catch ({ detail, errors = [] }) {
      say(said, errors.map(({ message }) => message).join('\n') || detail);
      target.disabled = false;
    }
  });
}

export const NO_FILE = { errors: [{ field: 'file', label: '名单文件', message: '请选择文件' }] };
