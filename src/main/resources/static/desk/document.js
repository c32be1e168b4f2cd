// Draws a picture or the pages of a PDF. pdf.js runs no script of a PDF, and nothing but its own files.
const paper = document.querySelector('.paper');
const WIDEST = 1100;
const STEPS = [1, 1.5, 2, 3];
let step = 0;

const say = (text) => {
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  told.textContent = text;
  paper.replaceChildren(told);
  document.querySelectorAll('[data-zoom]').forEach((button) => { button.hidden = true; });
};

async function content() {
  const answer = await fetch(paper.dataset.content);
  if (answer.ok) return answer.blob();
  const problem = await answer.json().catch(() => ({}));
  const why = (problem.errors || []).map(({ message }) => message).join('；');
  throw new Error(why || problem.detail || '没有打开，请稍后再试');
}

function width() {
  const { paddingLeft, paddingRight } = getComputedStyle(paper);
  const room = paper.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return Math.floor(Math.min(room, WIDEST) * STEPS[step]);
}

async function picture() {
  const image = document.createElement('img');
  image.alt = paper.dataset.name;
  image.src = paper.dataset.content;
  try {
    await image.decode();
  } catch {
    await content(); // which says why, where the server does
    throw new Error('图片打不开，文件可能已损坏，请下载后查看');
  }
  paper.replaceChildren(image);
  return () => { image.style.width = step === 0 ? '' : `${width()}px`; };
}

async function pdf() {
  const file = await content();
  const pdfjs = await import('/vendor/pdfjs/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/vendor/pdfjs/pdf.worker.min.mjs';
  const opened = await pdfjs.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    cMapUrl: '/vendor/pdfjs/cmaps/',
    wasmUrl: '/vendor/pdfjs/wasm/',
    useWasm: false, // our policy runs scripts of ours and no assembled code
    useSystemFonts: true,
    enableXfa: false,
    maxImageSize: 100_000_000,
  }).promise.catch(() => { throw new Error('PDF 打不开，文件可能已损坏或设有密码，请下载后查看'); });
  const places = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    const place = document.createElement('section');
    place.className = 'page';
    place.setAttribute('aria-label', `第 ${number} 页，共 ${opened.numPages} 页`);
    place.dataset.number = number;
    places.push(place);
  }
  paper.replaceChildren(...places);
  const first = (await opened.getPage(1)).getViewport({ scale: 1 });
  const drawn = new IntersectionObserver((seen) => seen
    .filter(({ isIntersecting }) => isIntersecting)
    .forEach(({ target }) => {
      drawn.unobserve(target);
      draw(pdfjs, opened, target).catch(() => { target.textContent = '这一页没有画出来，请下载后查看'; });
    }), { rootMargin: '400px' });
  return () => places.forEach((place) => {
    // room for it before it is drawn, so that a long file is not drawn all at once
    place.style.width = `${width()}px`;
    place.style.height = `${(width() * first.height) / first.width}px`;
    drawn.unobserve(place);
    drawn.observe(place);
  });
}

async function draw(pdfjs, opened, place) {
  const page = await opened.getPage(Number(place.dataset.number));
  const scale = width() / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const fine = Math.min(window.devicePixelRatio || 1, 2);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * fine);
  canvas.height = Math.floor(viewport.height * fine);
  const text = document.createElement('div');
  text.className = 'textLayer';
  place.style.height = `${viewport.height}px`;
  place.style.setProperty('--total-scale-factor', scale);
  place.style.setProperty('--scale-factor', scale);
  await page.render({ canvas, viewport, transform: [fine, 0, 0, fine, 0, 0] }).promise;
  await new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render();
  place.replaceChildren(canvas, text);
}

if (paper) {
  try {
    const fit = await (paper.dataset.pdf === 'true' ? pdf() : picture());
    fit();
    document.querySelectorAll('[data-zoom]').forEach((button) => {
      button.onclick = () => {
        step = Math.min(STEPS.length - 1, Math.max(0, step + Number(button.dataset.zoom)));
        fit();
      };
    });
    let before = paper.clientWidth;
    new ResizeObserver(() => {
      if (paper.clientWidth !== before) {
        before = paper.clientWidth;
        fit();
      }
    }).observe(paper);
  } catch (problem) {
    say(`${problem.message}。`);
  }
}
