// One objection at a time, against one person on the notice.

import { setOptions } from './lists.js';
import { open } from './steps.js';

export const hear = camForm => open(camForm, 'HearObjections', {
  loaded(form, { people }) {
    setOptions(form.elements.caseNumber, people.map(({ caseNumber, name, village, post }) => ({
      caseNumber, words: `${name}（${village}，${post}）`,
    })));
  },
});
