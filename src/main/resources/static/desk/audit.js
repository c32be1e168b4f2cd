// Has the trail verified, which may take a while, and says what came of it.
document.querySelectorAll('form[data-verify]').forEach((form) => {
  const said = form.querySelector('.verdict');
  const button = form.querySelector('button');
  const say = (text, kind) => {
    said.textContent = text;
    said.className = `verdict ${kind}`;
    said.hidden = false;
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    say('正在核验…', '');
    try {
      const answer = await fetch(form.dataset.verify, { method: 'POST', headers: { 'X-Requested-With': 'publicpost' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const { holds, words } = await answer.json();
      say(words, holds ? 'is-good' : 'is-bad');
    } catch (failed) {
      say('没有办成，请稍后再试。', 'is-bad');
    }
    button.disabled = false;
  });
});
