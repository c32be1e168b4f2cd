// Says what is wrong: at each field, and together at the top, where the keyboard is taken to.

import { describe } from './controls.js';

const TYPED = 'input:not([type=hidden]), select, textarea, button';

export function clearProblems(form) {
  form.querySelectorAll('.wrong, .problems').forEach(note => note.remove());
  form.querySelectorAll('[aria-invalid]').forEach(control => control.removeAttribute('aria-invalid'));
}

/** Shows a problem as the server words it: `{detail, errors: [{field, message}]}`. */
export function showProblems(form, problem, again) {
  clearProblems(form);
  const box = element('div', { className: 'problems', tabIndex: -1 });
  box.setAttribute('role', 'alert');
  box.append(element('p', { textContent: problem.detail || String(problem) }));
  const errors = problem.errors || [];
  if (errors.length) box.append(list(form, errors));
  if (again) box.append(element('button', { type: 'button', textContent: '重新载入', onclick: again }));
  form.prepend(box);
  box.focus();
  box.scrollIntoView({ block: 'start' });
}

function list(form, errors) {
  const items = element('ul');
  const shown = [...form.querySelectorAll('[name], [data-field]')].filter(one => one.type !== 'hidden' && !one.closest('[hidden]'));
  for (const { field, label, message } of errors) {
    const control = controlOf(shown, field);
    const item = element('li');
    if (control) {
      mark(control, message);
      const text = `${whereIs(control)}${message}`;
      item.append(element('button', { type: 'button', textContent: text, onclick: () => control.focus() }));
    } else {
      item.textContent = label ? `【${label}】${message}` : message;
    }
    items.append(item);
  }
  return items;
}

/** The control of a JSON path, or of the nearest part of the form that holds it. */
function controlOf(shown, field = '') {
  for (let path = field; path; path = path.replace(/(\.[^.[]+|\[\d+])$|^[^.[]+$/, '')) {
    const found = shown.find(one => one.name === path || one.dataset.field === path)
      || shown.find(one => one.name && one.name.startsWith(`${path}[`));
    if (found) return found.matches('input, select, textarea') ? found : found.querySelector(TYPED) || found;
  }
  return null;
}

function mark(control, message) {
  const place = placeOf(control);
  const note = element('p', { className: 'wrong', textContent: message });
  place.append(note);
  control.setAttribute('aria-invalid', 'true');
  describe(control, note, 'wrong');
}

/** Takes the mark off a field as soon as it is changed; whether it is right now, the next submit says. */
export function unmark(control) {
  const place = placeOf(control);
  place.querySelectorAll(':scope > .wrong').forEach(note => note.remove());
  place.querySelectorAll('[aria-invalid]').forEach(one => one.removeAttribute('aria-invalid'));
}

const placeOf = control => control.closest('fieldset.choice, .field, td, [data-field]') || control.parentElement;

/** The words in front of a control, as the clerk reads them. */
function labelOf(control) {
  const choice = control.closest('fieldset.choice');
  const label = choice ? choice.querySelector('legend') : control.closest('.field')?.querySelector('label');
  return control.dataset.label || control.getAttribute('aria-label') || (label ? label.textContent.trim() : '');
}

function whereIs(control) {
  const words = [control.closest('[data-row]')?.dataset.row, labelOf(control)].filter(Boolean).join(' ');
  return words && `【${words}】`;
}

export function element(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties);
}
