// What has no file of its own for a browser: the differences of two models, and the Chinese of bpmn-js and its properties.
import diagram from 'bpmn-js-i18n-zh/lib/bpmn-js/index.js';
import camunda from 'bpmn-js-i18n-zh/lib/camunda-properties-panel/index.js';
import properties from 'bpmn-js-i18n-zh/lib/properties-panel/index.js';

export { diff } from 'bpmn-js-differ';
export const CHINESE = { ...diagram, ...properties, ...camunda };
