// Fetches everything that is kept about the person, once the officer has said why.
import { askReason } from './reason.js';

const save = (file, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const dialog = document.querySelector('dialog.export');

if (dialog) {
  const caseNumber = dialog.dataset.case;
  askReason(dialog, document.querySelector('[data-export]'), {
    url: '/api/people/export',
    body: { caseNumber },
    done: async (answer) => save(await answer.blob(), `personal-data-${caseNumber}.zip`),
  });
}
