// Records that the applicant withdraws, after a second look.
const section = document.querySelector('.withdraw');

if (section) {
  const find = (selector) => section.querySelector(selector);
  const dialog = find('dialog');
  const reason = find('textarea');
  const wrong = find('.wrong');

  const say = (text) => {
    wrong.textContent = text;
    wrong.hidden = !text;
  };

  const problemOf = async (answer) => {
    const problem = await answer.json().catch(() => ({}));
    const errors = (problem.errors || []).map((one) => one.message).join('；');
    return errors || problem.detail || problem.title || '没有登记成功，请稍后再试。';
  };

  async function withdraw() {
    if (!reason.value.trim()) {
      say('请填写撤回原因。');
      return reason.focus();
    }
    find('[data-confirm]').disabled = true;
    try {
      const answer = await fetch(dialog.dataset.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' },
        body: JSON.stringify({ reason: reason.value.trim() }),
      });
      if (!answer.ok) return say(await problemOf(answer));
      dialog.close();
      find('[data-withdraw]').hidden = true;
      find('.done').hidden = false;
    } catch {
      say('没有连上服务器，请稍后再试。');
    } finally {
      find('[data-confirm]').disabled = false;
    }
  }

  find('[data-withdraw]').onclick = () => {
    say('');
    dialog.showModal();
    reason.focus();
  };
  find('[data-cancel]').onclick = () => dialog.close();
  find('[data-confirm]').onclick = withdraw;
}
