// What is said of an element stands at it, in every diagram.
import { el } from './drawn.js';
import { typeOf } from './words.js';

export const nameOf = ({ businessObject, id }) => businessObject?.name?.trim() || (businessObject ? typeOf(businessObject.$type) : id);

/** What somebody calls an element that is known here by its id. */
export const named = (viewer, id) => {
  const element = viewer.get('elementRegistry').get(id);
  return element && nameOf(element);
};

/** All of a diagram, and none of it beneath the tools at the left. */
export function fit(canvas, left = 130) {
  canvas.zoom('fit-viewport', 'auto');
  const { inner, outer } = canvas.viewbox();
  const zoom = Math.min((outer.width - left - 24) / inner.width, (outer.height - 48) / inner.height, 1);
  if (!(zoom > 0)) return;
  const [width, height] = [outer.width / zoom, outer.height / zoom];
  canvas.viewbox({ x: inner.x + inner.width / 2 - (outer.width + left) / 2 / zoom, y: inner.y + inner.height / 2 - height / 2, width, height });
}

const LAYER = 'said';

/** @param said [{element, kind: 'error'|'warning'|'comment', text}]; the earlier marks go */
export function mark(viewer, said) {
  const overlays = viewer.get('overlays');
  overlays.remove({ type: LAYER });
  const registry = viewer.get('elementRegistry');
  const byElement = new Map();
  said.filter(({ element }) => element && registry.get(element)).forEach((one) => {
    const key = `${one.element} ${one.kind}`;
    byElement.set(key, [...(byElement.get(key) || []), one]);
  });
  const SIGN = { error: '！', warning: '！', comment: '批' };
  byElement.forEach((all) => {
    const [{ element, kind }] = all;
    const html = el('span', { class: `mark is-${kind}`, title: all.map(({ text }) => text).join('\n'), data: { mark: element } }, `${SIGN[kind]}${all.length > 1 ? all.length : ''}`);
    overlays.add(element, LAYER, { position: kind === 'comment' ? { top: -12, left: -12 } : { top: -12, right: kind === 'error' ? 14 : 34 }, html });
  });
}

/** Leads to an element, near enough to be read. */
export function goTo(canvas, element) {
  if (canvas.zoom() < 0.6) canvas.zoom(0.8);
  canvas.scrollToElement(element, 80);
}

/**
 * The library breaks a text that is exactly as wide as its room, as a label of Chinese signs is, which are all of one width: the last sign stood
 * alone below the others. It gets a little more room, to both sides.
 */
function withRoom(textRenderer) {
  const create = textRenderer.createText;
  textRenderer.createText = (text, { box, ...options } = {}) => create(text, { ...options, box: box && { ...box, width: box.width + 1 } });
}
withRoom.$inject = ['textRenderer'];

export const LABELS = { __init__: ['labelsWithRoom'], labelsWithRoom: ['type', withRoom] };
