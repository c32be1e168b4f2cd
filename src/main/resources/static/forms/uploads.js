// Files go straight to our own store, one by one and with progress; the form keeps their numbers.

import { element } from './problems.js';

const LIMIT = 20 * 1024 * 1024;

export function prepareUploads(form) {
  for (const place of form.querySelectorAll('[data-files]')) {
    const chooser = place.querySelector('input[type=file]');
    const list = element('ul', { className: 'files' });
    list.setAttribute('aria-live', 'polite');
    place.append(list);
    chooser.addEventListener('change', () => {
      if (!chooser.multiple) list.replaceChildren(); // the newer file takes the place of the other
      for (const file of chooser.files) upload(file, chooser.dataset, list, place.dataset.files);
      chooser.value = ''; // the same file may be chosen again after a failure
    });
  }
}

export const uploadsRunning = form => form.querySelector('.files progress') !== null;

/** Shows a file that is there already and hands its number in with the answer. */
export function keepFile(place, { id, name }) {
  const item = element('li');
  place.querySelector('.files').append(item);
  settle(item, place.dataset.files, id, name || `材料 ${id}`);
}

/** @param to where such files go, when it is not the store of scans */
function upload(file, { kind, to = '/api/documents' }, list, field) {
  const item = element('li');
  list.append(item);
  sendFile(file, to, item, { kind, done: said => settle(item, field, said.id, said.name) });
}

/** Sends one file, with progress and refusals in its own place; the others go on. */
export function sendFile(file, to, item, { kind, done }) {
  item.textContent = `${file.name} `;
  if (file.size > LIMIT) return refuse(item, file, '超过 20 MB');
  const bar = element('progress', { max: 1, value: 0 });
  bar.setAttribute('aria-label', `正在上传 ${file.name}`);
  item.append(bar);

  const body = new FormData();
  body.append('file', file);
  if (kind) body.append('kind', kind);
  const sending = new XMLHttpRequest(); // fetch reports no upload progress
  sending.upload.onprogress = ({ loaded, total }) => { bar.value = loaded / total; };
  sending.onerror = () => refuse(item, file, '连不上服务器，请重新选择');
  sending.onload = () => {
    const said = read(sending.responseText);
    if (sending.status === 201) done(said);
    else refuse(item, file, said.detail || said.title || `没有上传成功（${sending.status}）`);
  };
  sending.open('POST', to);
  sending.setRequestHeader('X-Requested-With', 'publicpost');
  sending.send(body);
}

function settle(item, field, id, name) {
  const number = element('input', { type: 'hidden', name: field, value: id });
  number.dataset.list = '';
  number.dataset.type = 'number';
  const link = element('a', { href: `/api/documents/${id}`, textContent: name, download: name });
  item.replaceChildren(number, link, ' ', removal(item, name));
}

function refuse(item, file, message) {
  item.replaceChildren(element('span', { className: 'wrong', textContent: `${file.name}：${message}` }), ' ', removal(item, file.name));
}

function removal(item, name) {
  const button = element('button', { type: 'button', textContent: '移除', onclick: () => item.remove() });
  button.setAttribute('aria-label', `移除 ${name}`);
  return button;
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
