// A form in the editor, and as Tasklist will show it: the very version of the library that Tasklist has.
import { exchange } from './chinese.js';
import { FORM } from './chinese-form.js';
import { el } from './drawn.js';

export async function open({ canvas, panel, text }) {
  const box = el('div', { class: 'form-box' });
  const preview = el('div', { class: 'form-preview', hidden: true });
  canvas.append(box, preview);
  exchange(box, FORM);
  exchange(panel, FORM);
  const editor = await FormEditor.createFormEditor({ container: box, schema: JSON.parse(text), propertiesPanel: { parent: panel } });
  const written = () => `${JSON.stringify(inOrder(JSON.parse(text), editor.getSchema()), null, 2)}\n`;
  const choosers = [];
  editor.on('selection.changed', ({ selection }) => {
    choosers.forEach((then) => then(selection?.id ? { id: selection.id, name: selection.label || selection.key || selection.id } : null));
  });
  return {
    modeler: editor,
    warnings: [],
    text: async () => written(),
    whenChanged: (then) => editor.on('commandStack.changed', then),
    whenChosen: (then) => choosers.push(then),
    choose: (id) => {
      const field = editor.get('formFieldRegistry').get(id);
      if (!field) return false;
      editor.get('selection').set(field);
      box.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
      return true;
    },
    nameOf: (id) => {
      const field = editor.get('formFieldRegistry').get(id);
      return field && (field.label || field.key || id);
    },
    mark: (said) => mark(box, said),
    preview: async (isShown) => {
      box.hidden = isShown;
      preview.hidden = !isShown;
      preview.replaceChildren();
      if (isShown) await FormViewer.createForm({ container: preview, schema: JSON.parse(written()), data: {} });
    },
  };
}

/** What was not changed stays where it was in the file: the library writes keys in an order of its own. */
function inOrder(before, after) {
  if (Array.isArray(after)) return after.map((one, i) => inOrder(Array.isArray(before) ? before.find((other) => other?.id && other.id === one?.id) || before[i] : undefined, one));
  if (!after || typeof after !== 'object') return after;
  const known = before && typeof before === 'object' ? Object.keys(before).filter((key) => key in after) : [];
  return Object.fromEntries([...known, ...Object.keys(after).filter((key) => !known.includes(key))].map((key) => [key, inOrder(before?.[key], after[key])]));
}

function mark(box, said) {
  box.querySelectorAll('.is-said').forEach((field) => field.classList.remove('is-said', 'is-error'));
  said.filter(({ element }) => element).forEach(({ element, kind }) => {
    const field = box.querySelector(`[data-id="${CSS.escape(element)}"]`);
    if (field) field.classList.add('is-said', ...(kind === 'error' ? ['is-error'] : []));
  });
}
