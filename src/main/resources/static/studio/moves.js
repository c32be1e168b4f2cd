// Moves cases, takes moves back, and steers those under way.
import { post, whenSent } from '/desk/sending.js';

const JSON_BODY = { 'Content-Type': 'application/json' };

document.querySelectorAll('form[data-send]').forEach((form) => whenSent(form, async () => {
  await post(form.dataset.send, JSON.stringify(Object.fromEntries(new FormData(form))), JSON_BODY);
  location.href = '/studio/moves';
}));

document.querySelectorAll('button[data-call]').forEach((button) => button.addEventListener('click', async () => {
  const said = document.querySelector('[data-said]');
  said.hidden = true;
  button.disabled = true;
  try {
    await post(button.dataset.call);
    location.reload();
  } catch ({ detail }) {
    said.textContent = detail;
    said.hidden = false;
    button.disabled = false;
  }
}));
