// Asks an officer for a reason in a dialog, and does something with it once it is given.

const problemOf = async (answer) => {
  const problem = await answer.json().catch(() => ({}));
  const errors = (problem.errors || []).map((one) => one.message).join('；');
  return errors || problem.detail || problem.title || '没有办成，请稍后再试。';
};

/**
 * @param opener the button that opens the dialog
 * @param url where the reason goes, or what says so when it is sent
 * @param body what else goes there
 * @param done what is to be done with the answer
 */
export const askReason = (dialog, opener, { url, body = {}, done }) => {
  const reason = dialog.querySelector('textarea');
  const wrong = dialog.querySelector('.wrong');
  const confirm = dialog.querySelector('[data-confirm]');

  const say = (text) => {
    wrong.textContent = text;
    wrong.hidden = !text;
    reason.setAttribute('aria-invalid', Boolean(text));
  };

  const send = async () => {
    const answer = await fetch(typeof url === 'function' ? url() : url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' },
      body: JSON.stringify({ ...body, reason: reason.value.trim() }),
    });
    if (!answer.ok) {
      say(await problemOf(answer));
      return reason.focus();
    }
    await done(answer);
    return dialog.close();
  };

  opener.onclick = () => {
    say('');
    dialog.showModal();
    reason.focus();
  };
  dialog.querySelector('[data-cancel]').onclick = () => dialog.close();
  confirm.onclick = async () => {
    confirm.disabled = true;
    try {
      await send();
    } catch {
      say('没有连上服务器，请稍后再试。');
    } finally {
      confirm.disabled = false;
    }
  };
};
