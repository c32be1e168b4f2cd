// Puts the numbers of the table below onto the nodes of the diagram.
const box = document.querySelector('.heat');

function badge(row) {
  const { standing, overdue, mean } = row.dataset;
  const badge = document.createElement('div');
  badge.className = 'heat-badge';
  const add = (name, text) => {
    const part = document.createElement('span');
    part.className = name;
    part.textContent = text;
    badge.append(part);
  };
  if (standing !== '0') add('standing', overdue === '0' ? standing : `${standing}（${overdue}）`);
  if (mean) add('mean', mean);
  return badge.childNodes.length ? badge : null;
}

async function draw() {
  const answer = await fetch(box.dataset.model, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) throw new Error(`model ${answer.status}`);
  const viewer = new BpmnJS({ container: box.querySelector('.canvas'), zoomScroll: { enabled: false } });
  await viewer.importXML(await answer.text());
  const rows = [...document.querySelectorAll('#heat-rows tr[data-node]')];
  const most = Math.max(1, ...rows.map(({ dataset }) => Number(dataset.standing)));
  const canvas = viewer.get('canvas');
  rows.filter(({ dataset }) => viewer.get('elementRegistry').get(dataset.node)).forEach((row) => {
    const shown = badge(row);
    if (shown) viewer.get('overlays').add(row.dataset.node, { position: { top: -14, right: 24 }, html: shown, scale: { min: 0.8, max: 1 } });
    const share = Number(row.dataset.standing) / most;
    if (share > 0) canvas.addMarker(row.dataset.node, share > 0.66 ? 'heat-3' : share > 0.33 ? 'heat-2' : 'heat-1');
  });
  const zoom = {
    all: () => canvas.zoom('fit-viewport', 'auto'),
    in: () => canvas.zoom(canvas.zoom() * 1.25),
    out: () => canvas.zoom(canvas.zoom() * 0.8),
  };
  box.querySelectorAll('[data-zoom]').forEach((button) => (button.onclick = zoom[button.dataset.zoom]));
  zoom.all();
}

draw().catch(() => {
  box.querySelector('.wrong').hidden = false;
  box.querySelector('.canvas').hidden = true;
});
