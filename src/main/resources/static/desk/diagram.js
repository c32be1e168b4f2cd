// Shows where a case stands: passed steps and the current one, in the model it runs by.
const box = document.querySelector('.diagram');

async function draw() {
  const answer = await fetch(box.dataset.model, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) throw new Error(`model ${answer.status}`);
  // The wheel scrolls the page; the diagram is dragged, and zoomed with its buttons.
  const viewer = new BpmnJS({ container: box.querySelector('.canvas'), zoomScroll: { enabled: false } });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const known = (ids) => (ids || '').split(' ').filter((id) => id && viewer.get('elementRegistry').get(id));
  const active = known(box.dataset.active);
  known(box.dataset.done).forEach((id) => active.includes(id) || canvas.addMarker(id, 'pp-done'));
  active.forEach((id) => canvas.addMarker(id, 'pp-active'));

  const zoom = {
    all: () => {
      canvas.resized();
      canvas.zoom(canvas.zoom('fit-viewport', 'auto') * 0.92);
    },
    current: () => {
      canvas.zoom(0.8);
      canvas.scrollToElement(active[0], 60);
    },
    in: () => canvas.zoom(canvas.zoom() * 1.25),
    out: () => canvas.zoom(canvas.zoom() * 0.8),
  };
  box.querySelectorAll('[data-zoom]').forEach((button) => (button.onclick = zoom[button.dataset.zoom]));
  box.querySelector('[data-zoom=current]').hidden = active.length === 0;
  zoom.all();
  // A model too wide to be read whole opens at the step at hand.
  if (active.length && canvas.zoom() < 0.45) zoom.current();
}

function drawOnce() {
  if (box.dataset.drawn || !box.closest('details').open) return;
  box.dataset.drawn = 'yes';
  draw().catch(() => {
    box.querySelector('.failed').hidden = false;
    box.querySelector('.canvas').hidden = true;
    box.querySelector('.tools').hidden = true;
  });
}

if (box) {
  drawOnce();
  box.closest('details').addEventListener('toggle', drawOnce);
}
