// Sends a list in as it is, names its columns, and steers one that is there; what the server refuses is said at its field.
async function post(url, body, headers = {}) {
  let answer;
  try {
    answer = await fetch(url, { method: 'POST', body, headers: { 'X-Requested-With': 'publicpost', ...headers } });
  } catch {
    throw { detail: '没有连上服务器，请稍后再试。' };
  }
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw { detail: told.detail || told.title || `没有办成（${answer.status}），请稍后再试。`, errors: told.errors };
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
    said.id = `wrong-${form.id}-${i}`;
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

function whenSent(form, send) {
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

const LARGEST = 200 * 1024 * 1024;
const sending = document.getElementById('send-list');

whenSent(sending, async ({ kind, office, asOf, file }) => {
  const [chosen] = file.files;
  if (!chosen) throw { errors: [{ field: 'file', label: '名单文件', message: '请选择文件' }] };
  if (chosen.size > LARGEST) throw { errors: [{ field: 'file', label: '名单文件', message: '文件应在 200 MB 以内' }] };
  const about = new URLSearchParams({ office: office.value, asOf: asOf.value });
  const { id } = await post(`/api/lists/${kind.value}?${about}`, chosen, {
    'Content-Type': 'application/octet-stream',
    'X-File-Name': encodeURIComponent(chosen.name),
  });
  location.href = `/desk/lists/${id}`;
});

/** Whose the list may be depends on what it is a list of; and so does its template. */
if (sending) {
  const { kind, office } = sending.elements;
  const all = [...office.options];
  const fit = () => {
    const offered = kind.selectedOptions[0].dataset.offices.split(' ');
    office.replaceChildren(...all.filter((option) => offered.includes(option.value)));
    sending.querySelector('[data-template]').href = `/desk/lists/${kind.value}/template.xlsx`;
  };
  kind.addEventListener('change', fit);
  fit();
}

const naming = document.getElementById('name-columns');
whenSent(naming, async (elements) => {
  const named = Object.fromEntries(new FormData(elements[0].form));
  await post(naming.dataset.send, JSON.stringify(named), { 'Content-Type': 'application/json' });
  location.reload();
});

const steer = document.querySelector('[data-steer]');
if (steer) {
  steer.addEventListener('click', async ({ target }) => {
    if (!target.dataset.do) return;
    const said = document.querySelector('[data-said]');
    say(said, '');
    target.disabled = true;
    try {
      await post(`${steer.dataset.steer}/${target.dataset.do}`);
      if (target.dataset.do === 'discard') location.href = '/desk/lists';
      else location.reload();
    } catch ({ detail, errors = [] }) {
      say(said, errors.map(({ message }) => message).join('\n') || detail);
      target.disabled = false;
    }
  });
}
