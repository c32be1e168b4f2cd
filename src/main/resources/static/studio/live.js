// A file of the version that runs now.
import { inWords, read, readText } from './calls.js';
import { say } from './drawn.js';
import { open } from './viewing.js';
import { KIND } from './words.js';

const work = document.querySelector('[data-work]');
const { file, kind } = work.dataset;
const at = (name) => document.querySelector(`[data-${name}]`);

async function begin() {
  const [text, live] = await Promise.all([readText(`/live/${encodeURIComponent(file)}`), read('/live')]);
  at('title').textContent = live.files.find(({ name }) => name === file)?.title || file;
  at('kind').textContent = KIND[kind];
  at('version').textContent = `第 ${live.version} 版`;
  const editor = await open({ kind, canvas: at('editor'), text });
  window.studio = { ...editor, file };
  const wanted = new URLSearchParams(location.search).get('element');
  if (wanted) editor.choose(wanted);
  work.dataset.ready = 'yes';
}

begin().catch((problem) => {
  console.error(problem);
  say(at('said'), problem.detail ? inWords(problem) : `这个文件打不开：${problem.message}`, true);
});
