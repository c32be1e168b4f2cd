// Makes the studio's libraries anew, into src/main/resources/static/vendor. See README.md.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';

const VENDOR = '../../src/main/resources/static/vendor';

// Published with their own dependencies built in: taken as they are, for not all of these resolve everywhere, and what
// form-js 1.8.7 asks for resolves to newer parts than those that Tasklist has. dmn-js is bundled here: its makers' file warns
// in every browser that it holds a development build.
const PACKED = {
  'camunda-bpmn-js': ['camunda-bpmn-js@5.35.0', 'hT7GB/2vKA4++7oo7E8ZjWgyhFNHnlwP7r61DzrtO4wwYYoeEkulcKNzQKgrVbFIO7/tnV3Wd8cWRPblYu138Q=='],
  'form-js': ['@bpmn-io/form-js@1.8.7', '9U66Z7x+rbtVxRs+/UxTqHeJxaavtGDgaxH5QXrTJiWftUdbj74tyZESBAAL2yclVn6aHC9csekOsceVoGr2ng=='],
};

function unpack(name, [spec, sha512]) {
  const archive = execFileSync('npm', ['pack', '--silent', spec], { encoding: 'utf8' }).trim();
  if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== sha512) throw new Error(`${spec} is another file`);
  mkdirSync(`packed/${name}`, { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', `packed/${name}`, '--strip-components', '1']);
}

// a licence goes with what it is about
const keep = (from, to) => cpSync(from, `${VENDOR}/${to}`);

// made small where its makers did not, and without naming maps that are not here
const script = (from, to) => {
  const made = readFileSync(from, 'utf8');
  const small = from.endsWith('.min.js') ? made : transformSync(made, { minify: true, legalComments: 'inline', charset: 'utf8' }).code;
  writeFileSync(`${VENDOR}/${to}`, small.replace(/\n?\/\/# sourceMappingURL=.*\n?/g, '\n'));
};

const SMALL = { bundle: true, minify: true, charset: 'utf8', legalComments: 'inline', logLevel: 'error' };

// each of these fonts is in the file itself already
const css = (name, to) => build({ ...SMALL, entryPoints: [`entries/${name}.css`], outfile: `${VENDOR}/${to}`, loader: { '.eot': 'empty', '.svg': 'empty' } });

for (const [name, what] of Object.entries(PACKED)) unpack(name, what);
for (const name of ['camunda-bpmn-js', 'dmn-js', 'form-js', 'bpmn-js-tools']) {
  rmSync(`${VENDOR}/${name}`, { recursive: true, force: true });
  mkdirSync(`${VENDOR}/${name}`, { recursive: true });
}

keep('packed/camunda-bpmn-js/LICENSE', 'camunda-bpmn-js/LICENSE');
keep(`${VENDOR}/bpmn-js/LICENSE`, 'camunda-bpmn-js/LICENSE-bpmn-js');
script('packed/camunda-bpmn-js/dist/camunda-platform-modeler.production.min.js', 'camunda-bpmn-js/modeler.min.js');
script('packed/camunda-bpmn-js/dist/camunda-platform-navigated-viewer.production.min.js', 'camunda-bpmn-js/viewer.min.js');
await css('bpmn', 'camunda-bpmn-js/modeler.min.css');

keep('node_modules/dmn-js/LICENSE', 'dmn-js/LICENSE');
await build({ ...SMALL, entryPoints: ['entries/dmn.js'], outfile: `${VENDOR}/dmn-js/modeler.min.js`, format: 'iife', define: { 'process.env.NODE_ENV': '"production"' } });
await css('dmn', 'dmn-js/modeler.min.css');

keep('packed/form-js/LICENSE', 'form-js/LICENSE');
script('packed/form-js/dist/form-editor.umd.js', 'form-js/editor.min.js');
script('packed/form-js/dist/form-viewer.umd.js', 'form-js/viewer.min.js');
await css('form', 'form-js/form.min.css');

keep('node_modules/bpmn-js-differ/LICENSE', 'bpmn-js-tools/LICENSE-bpmn-js-differ');
keep('node_modules/bpmn-js-i18n-zh/LICENSE', 'bpmn-js-tools/LICENSE-bpmn-js-i18n-zh');
keep('node_modules/diffpatch/LICENSE', 'bpmn-js-tools/LICENSE-diffpatch');
await build({ ...SMALL, entryPoints: ['entries/tools.js'], outfile: `${VENDOR}/bpmn-js-tools/tools.min.js`, format: 'esm' });
