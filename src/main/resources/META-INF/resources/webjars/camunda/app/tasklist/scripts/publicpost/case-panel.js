// The whole case beside the form. It lies over the page, so the form keeps what was typed.
import { english } from './language.js';

const TITLE = english ? 'The whole case' : '案件全貌';
const CLOSE = english ? 'Close (Esc)' : '关闭（Esc）';
const REMEMBERED = 'publicpost.case';
const WIDE = 1280;

const appRoot = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const button = document.createElement('button');
const panel = document.createElement('aside');
const frame = document.createElement('iframe');

const task = () => new URLSearchParams(location.hash.split('?')[1] || '').get('task');
const remembered = () => localStorage.getItem(REMEMBERED);
// A narrow window has no room for both, so there the panel opens only when asked.
const wanted = () => innerWidth >= WIDE && remembered() !== 'closed';

let shownTask = null;
let asked = false;

function render() {
  const current = task();
  if (current !== shownTask) {
    shownTask = current;
    asked = false;
  }
  const open = Boolean(current) && (asked || wanted());
  const source = `${appRoot}/desk/tasks/${encodeURIComponent(current)}/case`;
  if (open && frame.dataset.source !== source) {
    frame.dataset.source = source;
    // replace() keeps the panel out of the browser's Back.
    frame.contentWindow.location.replace(source);
  }
  if (document.body.classList.contains('pp-case-open') === open) return;
  document.body.classList.toggle('pp-case-open', open);
  button.setAttribute('aria-expanded', String(open));
  panel.inert = !open;
}

function toggle(open) {
  asked = open;
  localStorage.setItem(REMEMBERED, open ? 'open' : 'closed');
  if (open) delete frame.dataset.source;
  render();
  (open ? panel.querySelector('button') : button).focus({ preventScroll: true });
}

function closeOnEscape(event) {
  if (event.key !== 'Escape' || !document.body.classList.contains('pp-case-open')) return;
  // Escape closes what lies on top first.
  const above = document.querySelector('.modal-dialog, .flatpickr-calendar.open, .fjs-dropdownlist, .dropdown.open');
  if (!above && !frame.contentDocument?.querySelector('dialog[open]')) toggle(false);
}

function build() {
  panel.className = 'pp-case';
  panel.setAttribute('aria-label', TITLE);
  panel.inert = true;
  const head = document.createElement('header');
  const title = document.createElement('strong');
  title.textContent = TITLE;
  const close = document.createElement('button');
  close.type = 'button';
  close.title = CLOSE;
  close.setAttribute('aria-label', CLOSE);
  close.textContent = '×';
  close.onclick = () => toggle(false);
  head.append(title, close);
  frame.title = TITLE;
  frame.onload = () => frame.contentWindow.addEventListener('keydown', closeOnEscape, true);
  panel.append(head, frame);
  document.body.append(panel);
  button.type = 'button';
  button.className = 'btn btn-link pp-case-button';
  button.textContent = TITLE;
  button.setAttribute('aria-expanded', 'false');
  button.onclick = () => toggle(!document.body.classList.contains('pp-case-open'));
  addEventListener('keydown', closeOnEscape, true);
  addEventListener('resize', render);
  // The task changes with the address, and the page with the task.
  new MutationObserver(render).observe(document.body, { subtree: true, childList: true });
}

export default {
  id: 'case-panel',
  pluginPoint: 'tasklist.task.action',
  priority: 900,
  render(node) {
    if (!panel.isConnected) build();
    node.append(button);
    render();
  },
};
