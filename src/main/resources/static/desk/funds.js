// Sends what a form has in as JSON, and shows the page anew.
import { post, whenSent } from './sending.js';

document.querySelectorAll('form[data-post]').forEach((form) => whenSent(form, async () => {
  await post(form.dataset.post, JSON.stringify(Object.fromEntries(new FormData(form))), { 'Content-Type': 'application/json' });
  location.reload();
}));
