// Fetches a form with the person's numbers whole, once the officer has said why.
import { askReason } from './reason.js';

const save = (file, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const dialog = document.querySelector('dialog.print');

if (dialog) {
  const caseNumber = dialog.dataset.case;
  const which = dialog.querySelector('select');
  askReason(dialog, document.querySelector('[data-print]'), {
    url: () => `/api/cases/${caseNumber}/${which.value}.pdf`,
    done: async (answer) => save(await answer.blob(), `${which.value}-${caseNumber}.pdf`),
  });
}
