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
    describedBy(input, hints(input));
  });
  form.querySelectorAll('small.wrong').forEach((said) => said.remove());
  say(form.querySelector('p.wrong'), '');
}

let saidSoFar = 0;
const describedBy = (input, ids) => (ids.length ? input.setAttribute('aria-describedby', ids.join(' ')) : input.removeAttribute('aria-describedby'));
const hints = (input) => (input.getAttribute('aria-describedby') || '').split(' ').filter((id) => id && !id.startsWith('wrong-'));

/** At the fields that stand on the page; what is about none of them stands above the button. */
function show(form, { detail, errors = [] }) {
  const rest = errors.filter(({ field, message }) => {
    const input = form.elements[field];
    if (!input || input.type === 'hidden') return true;
    const said = document.createElement('small');
    said.className = 'wrong';
    said.id = `wrong-${++saidSoFar}`;
    said.textContent = message;
    input.setAttribute('aria-invalid', 'true');
    describedBy(input, [...hints(input), said.id]);
    input.after(said);
    return false;
  });
  say(form.querySelector('p.wrong'), rest.map(({ label, message }) => `【${label}】${message}`).join('\n') || (errors.length ? '' : detail));
  const first = form.querySelector('[aria-invalid]');
  if (first) first.focus();
}

/** Cannot be pressed, and where it says so (data-working) tells what goes on, until the work is over. */
export async function working(button, work) {
  const label = button.textContent;
  button.disabled = true;
  if (button.dataset.working) button.textContent = button.dataset.working;
  try {
    return await work();
  } finally {
    button.disabled = false;
    button.textContent = label;
  }
}

const lock = (form, isLocked) => form.querySelectorAll('button').forEach((button) => (button.disabled = isLocked));

/** For whoever is not led elsewhere by what was sent. */
export const sendsAgain = (form) => lock(form, false);

/** A form that says so (data-working) tells what goes on while the server is at it. */
function whileWorking(form) {
  const { working: text } = form.dataset;
  if (!text) return () => {};
  const said = document.createElement('p');
  said.className = 'quiet';
  said.setAttribute('role', 'status');
  form.querySelector('p.wrong').before(said);
  return (isWorking) => (said.textContent = isWorking ? text : '');
}

/**
 * What was sent stays locked: who sent it is led elsewhere.
 *
 * @param send with the form's elements; what it throws is shown
 */
export function whenSent(form, send) {
  if (!form) return;
  const tell = whileWorking(form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clear(form);
    lock(form, true);
    tell(true);
    try {
      await send(form.elements);
    } catch (problem) {
      lock(form, false);
      show(form, problem);
    }
    tell(false);
  });
}

/**
 * A form in a dialog, which stays open until what was asked is done: an answer must not come to nobody.
 *
 * @param done when that is so, with what send returned
 */
export function whenAsked(dialog, send, done) {
  const form = dialog.querySelector('form');
  const isBusy = () => form.querySelector('button:not([type=button])').disabled;
  dialog.querySelector('[data-cancel]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('cancel', (event) => isBusy() && event.preventDefault());
  whenSent(form, async (fields) => {
    const answer = await send(fields).catch((problem) => {
      // pressing Escape twice closes it whatever we say
      if (!dialog.open) dialog.showModal();
      throw problem;
    });
    dialog.close();
    sendsAgain(form);
    await done(answer);
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
