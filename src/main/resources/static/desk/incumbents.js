// Sends a list in, takes it, or discards it; what the server refuses is said where the hand is.
const wrong = document.querySelector('.wrong');

function say(text) {
  wrong.textContent = text;
  wrong.hidden = !text;
}

async function problemOf(answer) {
  const problem = await answer.json().catch(() => ({}));
  const errors = (problem.errors || []).map(({ label, message }) => `【${label}】${message}`).join('\n');
  return errors || problem.detail || problem.title || `没有办成（${answer.status}），请稍后再试。`;
}

/** The answer, or null once it has been said what is wrong. */
async function post(url, body, headers = {}) {
  say('');
  try {
    const answer = await fetch(url, { method: 'POST', body, headers: { 'X-Requested-With': 'publicpost', ...headers } });
    if (answer.ok) return answer;
    say(await problemOf(answer));
  } catch {
    say('没有连上服务器，请稍后再试。');
  }
  return null;
}

async function whileDisabled(buttons, work) {
  buttons.forEach((button) => (button.disabled = true));
  const done = await work();
  if (!done) buttons.forEach((button) => (button.disabled = false));
}

const form = document.getElementById('send-in');
if (form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    whileDisabled([form.querySelector('button')], async () => {
      const body = new FormData();
      body.append('file', document.getElementById('file').files[0]);
      const answer = await post('/api/incumbents', body);
      if (answer) location.href = `/desk/incumbents/${(await answer.json()).id}`;
      return answer;
    });
  });
}

const choices = document.querySelector('.choices');
if (choices) {
  const busy = choices.querySelector('[data-busy]');
  const decide = (path, body) => whileDisabled([...choices.querySelectorAll('button')], async () => {
    busy.hidden = path !== 'take';
    const answer = await post(`/api/incumbents/${choices.dataset.list}/${path}`, body, { 'Content-Type': 'application/json' });
    busy.hidden = true;
    if (answer) location.reload();
    return answer;
  });
  const take = choices.querySelector('[data-take]');
  if (take) take.onclick = () => decide('take', JSON.stringify({ onlyGood: take.dataset.take === 'good' }));
  choices.querySelector('[data-discard]').onclick = () => decide('discard');
}
