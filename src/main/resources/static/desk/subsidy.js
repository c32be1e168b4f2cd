// While a month is calculated: shows how far it has come, and stops it or lets it go on.
const run = document.querySelector('[data-run]');

if (run) {
  const url = `/api/subsidy/${run.dataset.run}`;
  const wrong = run.querySelector('.wrong');
  const at = (name) => run.querySelector(`[data-${name}]`);

  function show({ rows, done, stopAsked, finished }) {
    if (finished) location.reload();
    const bar = run.querySelector('progress');
    bar.max = Math.max(rows, 1);
    bar.value = done;
    at('rows').textContent = rows;
    at('done').textContent = done;
    at('stopped').hidden = !stopAsked;
    run.querySelectorAll('[data-steer]').forEach((button) => (button.hidden = (button.dataset.steer === 'go-on') !== stopAsked));
  }

  async function look() {
    const answer = await fetch(`${url}/progress`).catch(() => null);
    if (answer && answer.ok) show(await answer.json());
  }

  async function steer(way) {
    const answer = await fetch(`${url}/${way}`, { method: 'POST', headers: { 'X-Requested-With': 'publicpost' } }).catch(() => null);
    const problem = answer && !answer.ok ? await answer.json().catch(() => ({})) : {};
    wrong.textContent = answer && answer.ok ? '' : problem.detail || '没有连上服务器，请稍后再试。';
    wrong.hidden = !wrong.textContent;
    look();
  }

  run.querySelectorAll('[data-steer]').forEach((button) => (button.onclick = () => steer(button.dataset.steer)));
  setInterval(look, 3000);
}
