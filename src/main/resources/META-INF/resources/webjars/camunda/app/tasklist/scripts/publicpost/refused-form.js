// A refused form says what is wrong, in Chinese, above the form and at the field; what was typed stays.
const SUBMISSION = /\/(task\/[^/]+\/(submit-form|complete|claim|unclaim)|process-definition\/.+\/(submit-form|start))(\?|$)/;
const KEPT = '所填内容仍保留在表单中。';

const CALM = {
  0: `没有连上服务器，请检查网络后再试。${KEPT}`,
  401: '登录已失效，请在新的页面重新登录后再提交。',
  403: '您没有办理这一步骤的权限。',
  404: '这项任务已办结、已撤回或已转给他人，请刷新任务列表。',
};

// 【字段】说明；【字段】说明 is the form every step refuses in; the engine puts its own English before it.
function refusals(message) {
  const start = message.indexOf('【');
  if (start < 0) return [];
  // A listener's exception comes wrapped in quotes.
  return message.slice(start).replace(/'+\s*$/, '').split(/[；;]\s*(?=【)/).map((part) => {
    const [, field, text] = /^【([^】]*)】([\s\S]*)$/.exec(part);
    return { field: field.trim(), text: text.trim() };
  });
}

function calm(status, message) {
  if (/OptimisticLocking|ENGINE-03005/.test(message)) return `刚才有人同时办理了此案，请刷新后再试。${KEPT}`;
  if (/Cannot find task|is null|does not exist/i.test(message) && status !== 403) return CALM[404];
  const own = message.replace(/^[\x00-\x7f]*?(?=[\u3000-\u9fff“（])/, '').trim();
  if (/[\u4e00-\u9fff]/.test(own)) return own;
  return CALM[status] || `系统没有办成这一步，请稍后再试；仍不行请把案号和时间告诉管理员。${KEPT}`;
}

function place() {
  const dialogs = [...document.querySelectorAll('.modal-dialog .modal-body')].filter((body) => body.offsetParent);
  const scope = dialogs.pop() || document.querySelector('.task-details, [cam-tasklist-task]');
  if (!scope) return null;
  const form = scope.querySelector('[cam-tasklist-form], .fjs-container, form');
  return { scope, before: form && form.parentElement.closest('[cam-tasklist-form]') || form };
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}

function clear() {
  document.querySelectorAll('.pp-refused, .pp-refused-note').forEach((old) => old.remove());
}

// A label may carry a star or a remark; a field may be named in an ordinary label or a group's legend.
const plain = (text) => text.replace(/[\s*＊：:]|（[^）]*）|\([^)]*\)/g, '');

function mark(scope, { field, text }) {
  const label = [...scope.querySelectorAll('label, legend')].find((it) => plain(it.textContent) === plain(field));
  if (!label) return null;
  const home = label.closest('.fjs-form-field, .form-group, fieldset, .field') || label.parentElement;
  const note = element('div', 'pp-refused-note', text);
  note.setAttribute('role', 'alert');
  home.append(note);
  home.addEventListener('input', () => note.remove(), { once: true });
  return label;
}

function show(status, message) {
  clear();
  const at = place();
  if (!at) return false;
  const wrong = refusals(message);
  const box = element('div', 'pp-refused');
  box.setAttribute('role', 'alert');
  box.append(element('strong', '', wrong.length ? '没有提交成功，请改正以下各项：' : '没有提交成功'));
  const list = element('ul', '');
  for (const one of wrong) {
    const item = element('li', '');
    item.append(element('b', '', one.field), '：', one.text);
    list.append(item);
    mark(at.scope, one);
  }
  box.append(wrong.length ? list : element('p', '', calm(status, message)));
  box.append(element('p', 'pp-refused-kept', wrong.length ? `改正后请再次提交。${KEPT}` : ''));
  at.before ? at.before.before(box) : at.scope.prepend(box);
  box.scrollIntoView({ block: 'nearest' });
  return true;
}

function messageOf(body) {
  try {
    return String(JSON.parse(body).message || '');
  } catch {
    return '';
  }
}

// The bundled notification puts the message into the page as HTML.
const inert = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

function plainBrief(status, message) {
  const wrong = refusals(message);
  return wrong.length ? wrong.map((one) => `【${one.field}】${one.text}`).join('；') : calm(status, message);
}

const brief = (status, message) => inert(plainBrief(status, message));

// What stands above the form need not lie over the form's buttons as a notification too; that one comes a little later.
function dropNotification(text, tries = 20) {
  const alerts = [...document.querySelectorAll('.notifications .alert')];
  const same = alerts.find((alert) => alert.querySelector('.message')?.textContent.trim() === text);
  if (same) same.querySelector('.close:not(.ng-hide)').click();
  else if (tries) setTimeout(dropNotification, 100, text, tries - 1);
}

const submissions = new WeakSet();
const refused = (request) => submissions.has(request) && request.readyState === 4 && request.status >= 400;

// The page's own code reads the answer before any listener of ours, so it is put into plain words where it is read.
const received = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText').get;
for (const name of ['responseText', 'response']) {
  const { get } = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, name);
  Object.defineProperty(XMLHttpRequest.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      if (!refused(this)) return get.call(this);
      return JSON.stringify({ type: 'Refused', message: brief(this.status, messageOf(received.call(this))) });
    },
  });
}

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  if (method.toUpperCase() === 'POST' && SUBMISSION.test(url)) {
    submissions.add(this);
    this.addEventListener('loadend', () => {
      if (this.status >= 200 && this.status < 400) return clear();
      const message = this.status ? messageOf(received.call(this)) : '';
      setTimeout(() => {
        if (show(this.status, message)) dropNotification(plainBrief(this.status, message).trim());
      }, 50);
    });
  }
  return open.call(this, method, url, ...rest);
};
