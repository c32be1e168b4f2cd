// A model in the editor: the library's modeler with our templates, and marks at the elements that something is said of.
import { CHINESE } from '../vendor/bpmn-js-tools/tools.min.js';
import { exchange, translating } from './chinese.js';
import { BPMN } from './chinese-bpmn.js';
import { MENUS } from './chinese-menus.js';
import { fit, goTo, LABELS, mark, named, nameOf } from './marks.js';

/** @param panel where the properties of the chosen element stand */
export async function open({ canvas, panel, text, templates }) {
  const modeler = new BpmnModeler({
    container: canvas,
    // what a template asks for is seen as soon as it is chosen
    propertiesPanel: { parent: panel, layout: { groups: { ElementTemplates__CustomProperties: { open: true } } } },
    // saving moves nothing that was not moved
    alignToOrigin: { alignOnSave: false },
    additionalModules: [translating(BPMN, MENUS, CHINESE), LABELS],
  });
  // which the library does not ask a translation for
  exchange(panel, { Create: BPMN.Create });
  modeler.get('elementTemplatesLoader').setTemplates(templates);
  const { warnings } = await modeler.importXML(text);
  fit(modeler.get('canvas'));

  const chosen = () => {
    const [one, ...more] = modeler.get('selection').get();
    return one && !more.length && one.type !== 'label' ? { id: one.id, name: nameOf(one) } : null;
  };
  return {
    modeler,
    warnings: warnings.map(({ message }) => message),
    text: async () => (await modeler.saveXML({ format: true })).xml,
    whenChanged: (then) => modeler.on('commandStack.changed', then),
    whenChosen: (then) => modeler.on('selection.changed', () => then(chosen())),
    choose: (id) => {
      const element = modeler.get('elementRegistry').get(id);
      if (!element) return false;
      goTo(modeler.get('canvas'), element);
      modeler.get('selection').select(element);
      return true;
    },
    nameOf: (id) => named(modeler, id),
    mark: (said) => mark(modeler, said),
  };
}
