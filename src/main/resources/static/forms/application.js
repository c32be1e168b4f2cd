// An application for a post, as it is registered and as it is corrected: the two forms differ only in what is fixed.

import { fill } from './controls.js';
import { addRow, setChecks, setOptions, showTable } from './lists.js';
import { open } from './steps.js';
import { keepFile } from './uploads.js';

export const register = camForm => open(camForm, 'Register', {
  loaded(form, context) {
    if (context.announcements.length === 1) form.elements.announcement.value = context.announcements[0].id;
    addRow(wishesOf(form));
    narrow(form, context);
  },
  changed: narrow,
  check: wishesDiffer,
});

export const correct = camForm => open(camForm, 'CorrectApplication', {
  loaded(form, context) {
    const { application } = context;
    fill(form, { area: application.area });
    application.wishes.forEach(() => addRow(wishesOf(form)));
    narrow(form, context);
    fill(form, application);
    application.documents.forEach(one => keepFile(form.querySelector('[data-files]'), one));
  },
  changed: narrow,
  check: wishesDiffer,
});

const wishesOf = form => form.querySelector('[data-rows="wishes"]');

/** Villages of the announcing town; groups and posts of the chosen area. */
function narrow(form, context) {
  const chosen = form.elements.announcement ? form.elements.announcement.value : context.application.announcement;
  const announcement = context.announcements.find(({ id }) => String(id) === String(chosen));
  if (announcement && announcement.area) fill(form, { area: announcement.area });
  const area = form.querySelector('[name="area"]:checked')?.value;
  const offers = announcement ? announcement.offers.filter(offer => !area || offer.area === area) : [];

  setOptions(form.elements.village, context.villages.filter(({ town }) => !announcement || town === announcement.town));
  const groups = context.groups.filter(group => !area || !group.area || group.area === area);
  setChecks(form.querySelector('[data-checks="groups"]'), groups);
  form.querySelector('[data-window]').textContent = announcement
    ? `${announcement.townName || ''}，报名截止 ${announcement.windowUntil || '—'}` : '先选择公告';

  showTable(form.querySelector('table[data-offers]'), offers);
  const choices = offers.map(({ id, title, place }) => ({ id, words: place ? `${title}（${place}）` : title }));
  wishesOf(form).querySelectorAll('select').forEach(select => setOptions(select, choices));
}

function wishesDiffer({ wishes }) {
  if (!wishes.length) return [{ field: 'wishes', message: '至少填一个志愿' }];
  return wishes.flatMap((wish, i) => (wish && wishes.indexOf(wish) < i
    ? [{ field: `wishes[${i}]`, message: '与前面的志愿重复' }] : []));
}
