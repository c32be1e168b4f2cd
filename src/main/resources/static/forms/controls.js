// Controls are named by the JSON path of their value (`offers[0].pay`), so collecting, filling and marking are one rule each.

let made = 0;

/** Ties each label, hint and control of a field together. Fields added later are bound the same way. */
export function bind(root) {
  for (const field of root.querySelectorAll('.field:not(fieldset)')) {
    const control = field.querySelector('input:not([type=hidden]), select, textarea');
    if (!control || control.id) continue;
    control.id = `step-field-${++made}`;
    const label = field.querySelector('label');
    if (label && !label.htmlFor && !label.contains(control)) label.htmlFor = control.id;
    if (label && control.required) label.classList.add('required');
    describe(control, field.querySelector('small'), 'hint');
  }
  for (const group of root.querySelectorAll('fieldset.choice')) {
    const legend = group.querySelector('legend');
    if (group.querySelector('input[required]')) legend.classList.add('required');
    describe(group, group.querySelector('small'), 'hint');
  }
}

/** Lets a screen reader read the hint or the error with the control. */
export function describe(control, text, kind) {
  if (!text) return;
  text.id = text.id || `step-${kind}-${++made}`;
  const ids = new Set((control.getAttribute('aria-describedby') || '').split(' ').filter(id => id && document.getElementById(id)));
  control.setAttribute('aria-describedby', [...ids.add(text.id)].join(' '));
}

/** The controls that count: named, and not in a part that is switched off. */
export function activeControls(form) {
  return [...form.querySelectorAll('[name]')].filter(
    control => control.matches('input, select, textarea') && !control.closest('[hidden]'));
}

/** What was typed, without what people add by habit: spaces in account numbers, a small x. */
export function textOf({ value, dataset }) {
  if (dataset.case === 'upper') return value.replace(/\s/g, '').toUpperCase();
  return dataset.case === 'digits' ? value.replace(/\s/g, '') : value.trim();
}

export function valueOf(control) {
  if (control.type === 'checkbox' && !control.hasAttribute('value')) return control.checked;
  const text = textOf(control);
  if (text === '') return undefined;
  if (control.dataset.type === 'boolean') return text === 'true';
  return control.type === 'number' || control.dataset.type === 'number' ? Number(text) : text;
}

const isList = control => control.dataset.type === 'list'
    || (control.type === 'checkbox' && control.hasAttribute('value'))
    || control.dataset.list !== undefined;

/** What was typed, as the JSON of the step. */
export function answerOf(form) {
  const answer = {};
  for (const list of form.querySelectorAll('[data-rows], [data-files], [data-checks]')) {
    const { rows, files, checks } = list.dataset;
    if (!list.closest('[hidden]')) put(answer, rows || files || checks, []);
  }
  for (const control of activeControls(form)) {
    const chosen = !['radio', 'checkbox'].includes(control.type) || control.checked;
    if (isList(control)) {
      const list = at(answer, control.name) || [];
      put(answer, control.name, chosen ? [...list, valueOf(control)] : list);
    } else if (control.type === 'checkbox' || chosen) {
      put(answer, control.name, valueOf(control));
    }
  }
  return answer;
}

/** Writes values into the plain controls of the form; lists of rows are filled by their own page. */
export function fill(form, values) {
  for (const control of form.querySelectorAll('[name]')) {
    const value = at(values, control.name);
    if (value === undefined || value === null) continue;
    if (control.type === 'radio') control.checked = control.value === String(value);
    else if (control.type === 'checkbox') {
      control.checked = Array.isArray(value) ? value.map(String).includes(control.value) : value === true;
    } else if (control.type !== 'file' && !Array.isArray(value)) control.value = value;
  }
}

/** Shows the parts whose `data-when="name=VALUE|VALUE"` holds and switches the others off. */
export function followConditions(form) {
  const answer = {};
  for (const control of form.querySelectorAll('input:checked, select')) answer[control.name] = control.value;
  for (const part of form.querySelectorAll('[data-when]')) {
    const [name, wanted] = part.dataset.when.split('=');
    part.hidden = !wanted.split('|').includes(answer[name] || '');
  }
}

const stepsOf = path => path.replace(/\[(\d+)]/g, '.$1').split('.');

export function at(object, path) {
  return stepsOf(path).reduce((value, key) => (value === undefined || value === null ? undefined : value[key]), object);
}

function put(object, path, value) {
  const keys = stepsOf(path);
  const last = keys.pop();
  let place = object;
  keys.forEach((key, i) => {
    place[key] = place[key] ?? (/^\d+$/.test(keys[i + 1] ?? last) ? [] : {});
    place = place[key];
  });
  place[last] = value;
}
