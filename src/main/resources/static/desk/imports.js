// Sends a list in, and steers one that is there.
import { NO_FILE, post, whenSent, whenSteered } from './sending.js';

document.querySelectorAll('form[data-send]').forEach((form) => whenSent(form, async ({ file }) => {
  if (!file.files.length) throw NO_FILE;
  const { id } = await post(form.dataset.send, new FormData(form));
  location.href = `/desk/imports/${id}`;
}));

whenSteered(() => location.reload());
