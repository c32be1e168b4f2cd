// Shows the numbers of a person whole, once the officer has said why.
const person = document.querySelector('.person');

if (person) {
  const find = (selector) => person.querySelector(selector);
  const dialog = find('dialog');
  const reason = find('textarea');
  const wrong = find('.wrong');

  const say = (text) => {
    wrong.textContent = text;
    wrong.hidden = !text;
    reason.setAttribute('aria-invalid', Boolean(text));
  };

  const problemOf = async (answer) => {
    const problem = await answer.json().catch(() => ({}));
    const errors = (problem.errors || []).map((one) => one.message).join('；');
    return errors || problem.detail || problem.title || '没有取到，请稍后再试。';
  };

  const show = (whole) => {
    person.querySelectorAll('[data-whole]').forEach((place) => {
      place.textContent = whole[place.dataset.whole];
      place.closest('div').hidden = false;
    });
    find('[data-unmask]').hidden = true;
    find('.done').hidden = false;
  };

  async function unmask() {
    find('[data-confirm]').disabled = true;
    try {
      const answer = await fetch(dialog.dataset.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' },
        body: JSON.stringify({ reason: reason.value.trim() }),
      });
      if (!answer.ok) {
        say(await problemOf(answer));
        return reason.focus();
      }
      show(await answer.json());
      dialog.close();
    } catch {
      say('没有连上服务器，请稍后再试。');
    } finally {
      find('[data-confirm]').disabled = false;
    }
  }

  find('[data-unmask]').onclick = () => {
    say('');
    dialog.showModal();
    reason.focus();
  };
  find('[data-cancel]').onclick = () => dialog.close();
  find('[data-confirm]').onclick = unmask;
}
