// The allocation table of the annual plan: towns down, areas across, sums as one types.

import { fill } from './controls.js';
import { element } from './problems.js';
import { open } from './steps.js';
import { wordFor } from './words.js';

const AREAS = ['URBAN', 'RURAL'];

export const draft = camForm => open(camForm, 'DraftPlan', {
  loaded(form, context) {
    const cells = context.current?.cells || [];
    form.querySelector('[data-cells]').replaceChildren(...context.towns.map((town, i) => lineOf(town, i, cells)));
    const { year, reason, documentNumber, current } = context; // a draft sent back keeps its words
    fill(form, { year, reason, documentNumber, total: current?.total });
    form.addEventListener('input', () => sum(form));
    sum(form);
  },
  check({ decision, total, cells }, context) {
    if (decision !== 'SUBMIT' || !cells) return [];
    const all = cells.reduce((seats, cell) => seats + (cell.seats || 0), 0);
    const short = cells.flatMap((cell, i) => {
      const message = shortage(cell.seats || 0, occupiedIn(context.current?.cells || [], cell.town, cell.area));
      return message ? [{ field: `cells[${i}].seats`, message }] : [];
    });
    return all === total ? short : [{ field: 'total', message: `各格合计 ${all}，与总数 ${total} 不一致` }, ...short];
  },
});

function lineOf(town, i, cells) {
  const line = element('tr');
  const name = element('th', { scope: 'row', textContent: town.name });
  line.append(name, ...AREAS.map((area, j) => cellOf(town, area, i * AREAS.length + j, cells)));
  line.append(element('td', { className: 'sum' }));
  return line;
}

function cellOf(town, area, i, cells) {
  const now = cells.find(cell => cell.town === town.code && cell.area === area);
  const seats = element('input', {
    type: 'number', name: `cells[${i}].seats`, min: 0, step: 1, required: true, value: now ? now.seats : 0,
  });
  seats.setAttribute('aria-label', `${town.name} ${wordFor(area)}`);
  seats.dataset.area = area;
  seats.dataset.occupied = occupiedIn(cells, town.code, area);
  const cell = element('td');
  cell.append(
    element('input', { type: 'hidden', name: `cells[${i}].town`, value: town.code }),
    element('input', { type: 'hidden', name: `cells[${i}].area`, value: area }),
    seats, element('small'));
  return cell;
}

function sum(form) {
  const all = [...form.querySelectorAll('[data-cells] [data-area]')];
  const seatsIn = inputs => inputs.reduce((seats, input) => seats + Number(input.value || 0), 0);
  for (const input of all) {
    const occupied = Number(input.dataset.occupied);
    const message = shortage(Number(input.value || 0), occupied);
    const note = input.nextElementSibling;
    note.textContent = message || (occupied ? `已占 ${occupied}` : '');
    note.className = message ? 'short' : '';
  }
  for (const line of form.querySelectorAll('[data-cells] tr')) {
    line.querySelector('.sum').textContent = seatsIn([...line.querySelectorAll('[data-area]')]);
  }
  AREAS.forEach(area => {
    form.querySelector(`[data-sum="${area}"]`).textContent = seatsIn(all.filter(input => input.dataset.area === area));
  });
  const total = seatsIn(all);
  const wanted = Number(form.elements.total.value || 0);
  const place = form.querySelector('[data-sum="ALL"]');
  place.textContent = total === wanted ? `${total} ✓` : `${total}（${total > wanted ? '多' : '少'} ${Math.abs(total - wanted)}）`;
  place.className = total === wanted ? 'sum' : 'sum short';
}

const occupiedIn = (cells, town, area) =>
  cells.find(cell => cell.town === town && cell.area === area)?.occupied || 0;

const shortage = (seats, occupied) => (seats < occupied ? `已占 ${occupied}，少 ${occupied - seats} 个` : '');
