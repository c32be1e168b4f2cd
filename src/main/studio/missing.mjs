// Which words the libraries ask a translation for, and which of them have no Chinese. Run after build.mjs.
import { readFileSync } from 'node:fs';
import { BPMN } from '../../src/main/resources/static/studio/chinese-bpmn.js';
import { DMN } from '../../src/main/resources/static/studio/chinese-dmn.js';
import { MENUS } from '../../src/main/resources/static/studio/chinese-menus.js';
import { CHINESE } from '../../src/main/resources/static/vendor/bpmn-js-tools/tools.min.js';

const ASKED = /\btranslate(?:\$\d+)?\(\s*(?:'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)")/g;

// menus keep their words beside what they make, and ask for them one by one
const ENTRY = /\b(?:label|actionName|title|name): '([A-Z][A-Za-z /()-]+)'/g;

function missing(file, words, menus) {
  const source = readFileSync(file, 'utf8');
  const asked = new Set([...source.matchAll(ASKED)].map(([, one, two]) => (one || two).replace(/\\(.)/g, '$1')));
  if (menus) [...source.matchAll(ENTRY)].forEach(([, word]) => /task|event|gateway|sub-?process|data|pool|lane|participant|transaction|activity|group|annotation|association/i.test(word) && asked.add(word));
  return [...asked].filter((word) => /[a-z]{2}/i.test(word) && !(word in words));
}

const counted = {
  BPMN: missing('packed/camunda-bpmn-js/dist/camunda-platform-modeler.development.js', { ...CHINESE, ...MENUS, ...BPMN }, true),
  DMN: missing('node_modules/dmn-js/dist/dmn-modeler.development.js', DMN, false),
};
Object.entries(counted).forEach(([library, words]) => console.log(`${library}: ${words.length} without Chinese\n${words.map((word) => `  ${word}`).join('\n')}`));
