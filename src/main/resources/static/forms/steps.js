// What the HTML forms of Tasklist share: a form names its fields, this loads what it shows and sends what was typed.
// Typed values go to our own /api only; the engine gets the id of the draft and nothing else.

import { answerOf, bind, followConditions } from './controls.js';
import { check } from './checks.js';
import { clearProblems, showProblems, unmark } from './problems.js';
import { prepareLists, showFacts } from './lists.js';
import { prepareUploads, uploadsRunning } from './uploads.js';

const PREVENTED = 'camForm submission prevented'; // the one message Tasklist keeps silent about

/**
 * Takes over one form. `own` may bring what only this form knows: `loaded(form, context)`,
 * `changed(form, context, event)` and `check(answer, context)` → [{field, message}].
 */
export async function open(camForm, step, own = {}) {
  const form = camForm.formElement[0];
  const address = `/api/steps/${step}`;
  const task = camForm.taskId ? `?task=${encodeURIComponent(camForm.taskId)}` : '';
  let context = null;

  camForm.on('store', () => { camForm.storePrevented = true; }); // nothing typed goes to localStorage
  camForm.on('submit-failed', (_, [failure]) => {
    if (failure && failure.message !== PREVENTED) showProblems(form, { detail: failure.message.replace(/^[^【]*(?=【)/, '') });
  });

  // Tasklist's submit is synchronous, so the draft is sent before its own submit is called at all.
  const complete = camForm.submit;
  camForm.submit = done => {
    send().then(
      draft => {
        const variables = camForm.variableManager;
        if (variables.variable('draft')) variables.destroyVariable('draft'); // of an attempt the engine refused
        variables.createVariable({ name: 'draft', type: 'String', value: draft });
        complete.call(camForm, done);
      },
      problem => {
        showProblems(form, problem);
        done(new Error(PREVENTED));
        camForm.fireEvent('draft-refused'); // runs Angular's digest, which wakes the button again
      });
  };

  async function send() {
    clearProblems(form);
    if (!context) throw { detail: '表单还没有载入完，请稍候再提交。' };
    if (uploadsRunning(form)) throw { detail: '材料还在上传，请等上传完再提交。' };
    const answer = answerOf(form);
    const errors = [...check(form), ...(own.check ? own.check(answer, context) : [])];
    if (errors.length) throw { detail: '请先改正下面标出的内容，已填写的都还在。', errors };
    const { draft } = await request(`${address}/drafts${task}`, { method: 'POST', body: JSON.stringify(answer) });
    return draft;
  }

  async function load() {
    form.setAttribute('aria-busy', 'true');
    try {
      const loaded = await request(`${address}/context${task}`);
      showFacts(form, loaded);
      prepareLists(form, loaded);
      bind(form);
      if (own.loaded) own.loaded(form, loaded);
      followConditions(form);
      context = loaded;
    } catch (problem) {
      showProblems(form, problem, load);
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  form.noValidate = true;
  form.addEventListener('change', event => {
    if (event.target.name) unmark(event.target);
    if (context && own.changed) own.changed(form, context, event);
    followConditions(form);
  });
  prepareUploads(form);
  await load();
}

/** Asks our API; a refusal is thrown as the problem the server described, in words for the clerk. */
export async function request(url, options = {}) {
  const headers = { Accept: 'application/json', 'X-Requested-With': 'publicpost' };
  if (typeof options.body === 'string') headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(url, { ...options, headers, cache: 'no-store' });
  } catch {
    throw { detail: '连不上服务器。已填写的内容还在，请稍后再试。' };
  }
  const said = await response.json().catch(() => ({}));
  if (response.ok) return said;
  if (response.status === 401) {
    throw { detail: '登录已过期。请在另一个窗口重新登录，再回到这里提交；已填写的内容还在。' };
  }
  throw { detail: said.detail || said.title || `服务器没有接受（${response.status}），请稍后再试。`, errors: said.errors };
}
