// Shows the numbers of a person whole, once the officer has said why.
import { askReason } from './reason.js';

const person = document.querySelector('.person');
const dialog = document.querySelector('dialog.unmask');

if (dialog) {
  const opener = person.querySelector('[data-unmask]');
  askReason(dialog, opener, {
    url: dialog.dataset.url,
    done: async (answer) => {
      const whole = await answer.json();
      person.querySelectorAll('[data-whole]').forEach((place) => {
        place.textContent = whole[place.dataset.whole];
        place.closest('div').hidden = false;
      });
      opener.hidden = true;
      person.querySelector('.done').hidden = false;
    },
  });
}
