// Gathers bpmnlint with the rules that .bpmnlintrc turns on in one file that needs neither Node nor a network.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const place = path => fileURLToPath(new URL(path, import.meta.url));
const PLUGIN = 'bpmnlint-plugin-camunda-compat';

const settings = JSON.parse(readFileSync(place('../../../.bpmnlintrc'), 'utf8'));
const own = require('bpmnlint/config/recommended').rules;
const platform = require(PLUGIN).configs['camunda-platform-7-24'].rules;

function file(rule) {
  for (const folder of ['rules/camunda-platform/', 'rules/']) {
    try {
      return require.resolve(`${PLUGIN}/${folder}${rule}`);
    } catch {
      // in the other folder
    }
  }
  throw new Error('no rule ' + rule);
}

const rules = [
  ...Object.entries(own).map(([name, level]) => ({ name, level, path: require.resolve('bpmnlint/rules/' + name) })),
  ...Object.entries(platform)
    .filter(([name]) => !name.startsWith('bpmnlint/'))
    .map(([name, level]) => ({ name: 'camunda-compat/' + name, level, path: file(name) }))
].filter(({ name }) => settings.rules[name] !== 'off');

const entry = `
import { Linter } from 'bpmnlint';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
${rules.map(({ path }, i) => `import rule${i} from ${JSON.stringify(path)};`).join('\n')}
const made = { ${rules.map(({ name }, i) => `${JSON.stringify(name)}: rule${i}`).join(', ')} };
const rules = { ${rules.map(({ name, level }) => `${JSON.stringify(name)}: ${JSON.stringify(level)}`).join(', ')} };
const resolver = {
  resolveRule: (from, name) => made[from === 'bpmnlint' ? name : 'camunda-compat/' + name],
  resolveConfig() { throw new Error('none'); }
};
globalThis.lint = async xml => {
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(xml);
  const found = await new Linter({ config: { rules }, resolver }).lint(rootElement);
  return JSON.stringify(Object.entries(found).flatMap(([rule, places]) =>
    places.map(({ id, message, category }) => ({ rule, id, message, category }))));
};`;

await build({
  stdin: { contents: entry, resolveDir: place('.') },
  bundle: true,
  minify: true,
  format: 'iife',
  legalComments: 'inline',
  outfile: place('../resources/publicpost/process/modelcheck/vendor/bpmnlint.js')
});
