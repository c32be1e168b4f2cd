// Sends a form of money in as JSON; what the server refuses is said at its field.
const words = (problem, status) => (problem.errors || []).map(({ label, message }) => `【${label}】${message}`).join('\n')
  || problem.detail || `没有办成（${status}），请稍后再试。`;

function mark(form, problem) {
  const wrong = (problem.errors || []).map(({ field }) => field);
  [...form.elements].filter(({ name }) => name).forEach((field) => field.setAttribute('aria-invalid', wrong.includes(field.name)));
  const first = [...form.elements].find(({ name }) => name && wrong.includes(name));
  if (first) first.focus();
}

async function send(form) {
  const answer = await fetch(form.dataset.post, {
    method: 'POST',
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' },
  });
  if (answer.ok) return {};
  const problem = await answer.json().catch(() => ({}));
  return { ...problem, said: words(problem, answer.status) };
}

document.querySelectorAll('form[data-post]').forEach((form) => {
  const said = form.querySelector('.wrong');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    const problem = await send(form).catch(() => ({ said: '没有连上服务器，请稍后再试。' }));
    said.textContent = problem.said || '';
    said.hidden = !problem.said;
    mark(form, problem);
    if (!problem.said) return location.reload();
    button.disabled = false;
  });
});
