// One file of a draft: drawn by the editor of its kind, saved with its revision, with what checks and colleagues say beside it.
import { change, draftPath, inWords, read } from './calls.js';
import { comments } from './comments.js';
import { missing } from './chinese.js';
import { say } from './drawn.js';
import { problems } from './problems.js';
import { showTabs } from './tabs.js';
import { KIND } from './words.js';

const work = document.querySelector('[data-work]');
const { draft, file, kind } = work.dataset;
const EDITORS = { BPMN: './editor-bpmn.js', DMN: './editor-dmn.js', FORM: './editor-form.js', HTML: './editor-text.js' };
const VIEWER = './viewing.js';
const at = (name) => document.querySelector(`[data-${name}]`);

const state = { isChanged: false, revision: null };

function show() {
  const button = at('save');
  button.disabled = !state.isChanged || state.isSaving;
  at('state').textContent = state.isSaving ? '正在保存…' : state.isChanged ? '有未保存的修改' : '已保存';
  at('state').classList.toggle('is-open', state.isChanged);
}

async function save(editor) {
  if (state.isSaving || !state.isChanged) return !state.isChanged;
  state.isSaving = true;
  show();
  say(at('said'), '');
  try {
    const text = await editor.text();
    state.isChanged = false;
    const { revision } = await change('PUT', draftPath(draft, file), { text, revision: state.revision });
    state.revision = revision;
    return true;
  } catch (problem) {
    state.isChanged = true;
    say(at('said'), problem.status === 409 ? conflict(problem) : inWords(problem), true);
    at('theirs').hidden = problem.status !== 409;
    return false;
  } finally {
    state.isSaving = false;
    show();
  }
}

const conflict = ({ detail }) => `${detail}。`;

/** What was typed here, for whoever meets a conflict. */
async function download(editor) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await editor.text()], { type: 'application/octet-stream' }));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}

function whenSaved(editor) {
  editor.whenChanged(() => {
    state.isChanged = true;
    show();
  });
  at('save').addEventListener('click', () => save(editor));
  at('download').addEventListener('click', () => download(editor));
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      save(editor);
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (state.isChanged) event.preventDefault();
  });
}

function whenPreviewed(editor) {
  const button = at('preview');
  button.hidden = !editor.preview;
  button.addEventListener('click', async () => {
    const isShown = button.getAttribute('aria-pressed') !== 'true';
    await editor.preview(isShown);
    button.setAttribute('aria-pressed', isShown);
    button.textContent = isShown ? '回到编辑' : '预览';
  });
}

async function begin() {
  const [about, stored] = await Promise.all([read(draftPath(draft)), read(draftPath(draft, file))]);
  const isOpen = about.state === 'OPEN';
  const info = about.files.find(({ name }) => name === file) || { title: '' };
  at('title').textContent = info.title || file;
  at('kind').textContent = KIND[kind];
  at('draft-name').textContent = about.name;
  at('read-only').hidden = isOpen;
  ['save', 'state', 'check'].forEach((name) => (at(name).hidden = !isOpen));
  state.revision = stored.revision;

  const templates = kind === 'BPMN' && isOpen ? await read('/templates') : [];
  const { open } = await import(isOpen ? EDITORS[kind] : VIEWER);
  const editor = await open({ kind, canvas: at('editor'), panel: at('properties'), text: stored.text, templates });
  window.studio = { ...editor, editor, missing, state, file };
  const hasProperties = isOpen && ['BPMN', 'FORM'].includes(kind);
  showTabs(hasProperties ? 'properties' : 'problems', hasProperties);
  if (isOpen) {
    whenSaved(editor);
    show();
  }
  whenPreviewed(editor);
  const said = { problems: [], comments: [] };
  const marked = (more) => {
    Object.assign(said, more);
    editor.mark([...said.problems, ...said.comments]);
  };
  problems({ draft, file, editor, before: () => !isOpen || save(editor), marked: (list) => marked({ problems: list }) });
  await comments({ draft, file, editor, marked: (list) => marked({ comments: list }) });
  const wanted = new URLSearchParams(location.search).get('element');
  if (wanted) editor.choose(wanted);
  work.dataset.ready = 'yes';
}

begin().catch((problem) => {
  console.error(problem);
  say(at('said'), problem.detail ? inWords(problem) : `这个文件打不开：${problem.message}`, true);
});
