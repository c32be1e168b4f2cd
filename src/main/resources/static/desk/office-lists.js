// Sends a list of another office in as it is, names its columns, and steers one that is there.
import { NO_FILE, post, whenSent, whenSteered } from './sending.js';

const LARGEST = 200 * 1024 * 1024;
const sending = document.getElementById('send-list');

whenSent(sending, async ({ kind, office, asOf, file }) => {
  const [chosen] = file.files;
  if (!chosen) throw NO_FILE;
  if (chosen.size > LARGEST) throw { errors: [{ field: 'file', label: '名单文件', message: '文件应在 200 MB 以内' }] };
  const about = new URLSearchParams({ office: office.value, asOf: asOf.value });
  const { id } = await post(`/api/lists/${kind.value}?${about}`, chosen, {
    'Content-Type': 'application/octet-stream',
    'X-File-Name': encodeURIComponent(chosen.name),
  });
  location.href = `/desk/lists/${id}`;
});

/** Whose the list may be depends on what it is a list of; and so does its template. */
if (sending) {
  const { kind, office } = sending.elements;
  const all = [...office.options];
  const fit = () => {
    const offered = kind.selectedOptions[0].dataset.offices.split(' ');
    office.replaceChildren(...all.filter((option) => offered.includes(option.value)));
    sending.querySelector('[data-template]').href = `/desk/lists/${kind.value}/template.xlsx`;
  };
  kind.addEventListener('change', fit);
  fit();
}

const naming = document.getElementById('name-columns');
whenSent(naming, async (elements) => {
  const named = Object.fromEntries(new FormData(elements[0].form));
  await post(naming.dataset.send, JSON.stringify(named), { 'Content-Type': 'application/json' });
  location.reload();
});

whenSteered((what) => {
  if (what === 'discard') location.href = '/desk/lists';
  else location.reload();
});

/** The bad rows as they are shown, names masked, for the office to look them up by their line. */
const saving = document.querySelector('[data-save-wrong]');
if (saving) {
  const quoted = (text) => `"${text.replace(/^[=+@-]/, "'$&").replaceAll('"', '""')}"`;
  const said = (cell) => [...cell.children].map((part) => part.textContent).join('；') || cell.textContent.trim();
  saving.disabled = false;
  saving.addEventListener('click', () => {
    const rows = [...saving.closest('section').querySelectorAll('tr')];
    const lines = rows.map((row) => [...row.cells].map((cell) => quoted(said(cell))).join(','));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' }));
    link.download = saving.dataset.name;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
