// Fetches everything that is kept about the person, once the officer has said why.
const asked = document.querySelector('dialog.export');

if (asked) {
  const find = (selector) => asked.querySelector(selector);
  const reason = find('textarea');
  const wrong = find('.wrong');

  const say = (text) => {
    wrong.textContent = text;
    wrong.hidden = !text;
    reason.setAttribute('aria-invalid', Boolean(text));
  };

  const save = (file, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const take = async () => {
    find('[data-confirm]').disabled = true;
    try {
      const answer = await fetch('/api/people/export', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' },
        body: JSON.stringify({ caseNumber: asked.dataset.case, reason: reason.value.trim() }),
      });
      if (!answer.ok) {
        const problem = await answer.json().catch(() => ({}));
        const errors = (problem.errors || []).map((one) => one.message).join('；');
        say(errors || problem.detail || '没有导出，请稍后再试。');
        reason.focus();
        return;
      }
      save(await answer.blob(), `personal-data-${asked.dataset.case}.zip`);
      asked.close();
    } catch {
      say('没有连上服务器，请稍后再试。');
    } finally {
      find('[data-confirm]').disabled = false;
    }
  };

  document.querySelector('[data-export]').onclick = () => {
    say('');
    asked.showModal();
    reason.focus();
  };
  find('[data-cancel]').onclick = () => asked.close();
  find('[data-confirm]').onclick = take;
}
