// Records that the applicant withdraws, after a second look.
import { askReason } from './reason.js';

const section = document.querySelector('.withdraw');

if (section) {
  const dialog = section.querySelector('dialog');
  const opener = section.querySelector('[data-withdraw]');
  askReason(dialog, opener, {
    url: dialog.dataset.url,
    done: () => {
      opener.hidden = true;
      section.querySelector('.done').hidden = false;
    },
  });
}
