// form-js 1.8.7 speaks only English; this gives its fixed texts in Chinese when the rest of the page is Chinese.
import { english } from './language.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = { Sun: '日', Mon: '一', Tue: '二', Wed: '三', Thu: '四', Fri: '五', Sat: '六' };

const FIXED = {
  'Field is required.': '请填写此项。',
  'Field must be a valid email.': '请填写正确的电子邮箱。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '请填写正确的电话号码。',
  'Value is not a number.': '请填写数字。',
  'Date and time must both be entered.': '日期和时间都要填写。',
  Select: '请选择',
  Search: '查找',
  'No results': '没有匹配的选项',
  'All values selected': '已全部选择',
  'Nothing to show.': '暂无内容。',
  'Add new': '添加一行',
  Collapse: '收起',
  'Next page': '下一页',
  'Previous page': '上一页',
  "External content couldn't be loaded.": '内容未能显示。',
  'mm/dd/yyyy': '年/月/日',
  'yyyy/mm/dd': '年/月/日',
  Year: '年',
  Month: '月',
};

const PATTERNS = [
  [/^Field must match pattern .*\.$/s, () => '格式不符合要求。'],
  [/^Field must have minimum value of (.+)\.$/, (n) => `不能小于${n}。`],
  [/^Field must have maximum value of (.+)\.$/, (n) => `不能大于${n}。`],
  [/^Field must have minimum length of (.+)\.$/, (n) => `至少填写${n}个字。`],
  [/^Field must have maximum length of (.+)\.$/, (n) => `最多填写${n}个字。`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (a, b) => `请填写有效的数，最接近的是${a}和${b}。`],
  [/^Expand all \((\d+)\)$/, (n) => `展开全部（${n}）`],
];

function chinese(text) {
  const trimmed = text.trim();
  if (!trimmed || !/^[\x20-\x7e]/.test(trimmed)) return null;
  if (FIXED[trimmed]) return FIXED[trimmed];
  for (const [pattern, say] of PATTERNS) {
    const found = pattern.exec(trimmed);
    if (found) return say(...found.slice(1));
  }
  return null;
}

function chineseInCalendar(text) {
  const trimmed = text.trim();
  const month = MONTHS.indexOf(trimmed);
  return month >= 0 ? `${month + 1}月` : DAYS[trimmed] || null;
}

function translateText(node) {
  const place = node.parentElement;
  // What a clerk or a model wrote stands in inputs and labels; those are left alone.
  if (!place || place.closest('label, textarea, .fjs-form-field-text, .fjs-form-field-html')) return;
  const calendar = place.closest('.flatpickr-calendar');
  if (!calendar && !place.closest('.fjs-container')) return;
  const said = (calendar && chineseInCalendar(node.data)) || chinese(node.data);
  if (said && node.data !== said) node.data = said;
}

function translateAttributes(element) {
  if (!element.closest('.fjs-container, .flatpickr-calendar')) return;
  for (const name of ['placeholder', 'aria-label', 'title']) {
    const said = element.hasAttribute(name) && chinese(element.getAttribute(name));
    if (said) element.setAttribute(name, said);
  }
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) return translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) translateText(texts.currentNode);
  translateAttributes(root);
  root.querySelectorAll('[placeholder], [aria-label], [title]').forEach(translateAttributes);
}

if (!english) {
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'childList') change.addedNodes.forEach(translate);
      else if (change.type === 'characterData') translateText(change.target);
      else translateAttributes(change.target);
    }
  }).observe(document.documentElement, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['placeholder', 'aria-label', 'title'],
  });
}
