// Lists what has been kept long enough, and lets what somebody else listed go.
const call = async (url, method, body) => {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' },
    body: body && JSON.stringify(body),
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const errors = (told.errors || []).map((one) => one.message).join('；');
    throw new Error(errors || told.detail || '没有办成，请稍后再试。');
  }
  return told;
};

const onSubmit = (form, work) => {
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
    try {
      await work(say);
    } catch (failed) {
      say(failed instanceof TypeError ? '没有连上服务器，请稍后再试。' : failed.message, 'is-bad');
      button.disabled = false;
    }
  });
};

document.querySelectorAll('form[data-list]').forEach((form) => {
  onSubmit(form, async (say) => {
    say('正在列出…', '');
    const run = await call(form.dataset.list, 'POST', Object.fromEntries(new FormData(form)));
    window.location = `/desk/retention/${run.id}`;
  });
});

document.querySelectorAll('form[data-carry-out]').forEach((form) => {
  onSubmit(form, async (say) => {
    await call(form.dataset.carryOut, 'POST', {});
    const look = async () => {
      const run = await call(form.dataset.progress, 'GET');
      if (run.finished) return window.location.reload();
      say(`已处理 ${run.done + run.skipped} 条，共 ${run.items} 条…`, '');
      return setTimeout(() => look().catch((failed) => say(failed.message, 'is-bad')), 1000);
    };
    await look();
  });
});
