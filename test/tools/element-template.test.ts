import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { bannedFaults } from '../../packages/tools/src/banned.js';
import { elementFiles, nameProblem, withExport, withExportPath } from '../../packages/tools/src/element-template.js';
import { layerFaults } from '../../packages/tools/src/layers.js';
import { mirrorFaults } from '../../packages/tools/src/mirror.js';

const files = elementFiles('row-count');

test('a new element passes the checks of layers, names and mirror', () => {
  assert.deepEqual(layerFaults(files, { widgets: ['lit', '@satudata/client'] }), []);
  assert.deepEqual(bannedFaults(files), []);
  const sources = files.filter(({ path }) => path.startsWith('packages/'));
  assert.deepEqual(mirrorFaults(sources, new Set(files.map(({ path }) => path))), []);
});

test('every file of a new element can be parsed', () => {
  for (const { path, text } of files) {
    const compilerOptions = {
      experimentalDecorators: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
    };
    assert.deepEqual(ts.transpileModule(text, { reportDiagnostics: true, compilerOptions }).diagnostics, [], path);
  }
});

test('names that no tag can have, and taken ones, are refused with a reason', () => {
  assert.equal(nameProblem('row-count', ['table']), undefined);
  assert.match(nameProblem('table', ['table']) ?? '', /exists/);
  assert.match(nameProblem('satu-table', []) ?? '', /leave the satu- away: table/);
  for (const name of ['', 'Table', 'row_count', '-row', '../row']) assert.notEqual(nameProblem(name, []), undefined);
});

test('the class is exported in its place, before what is no element', () => {
  const before =
    "export { SatuData } from './elements/data/data.js';\nexport { SatuTable } from './elements/table/table.js';\nexport { A } from './foundation/a.js';\n";
  const lines = withExport(before, 'row-count').split('\n');
  assert.equal(lines[1], "export { SatuRowCount } from './elements/row-count/row-count.js';");
  assert.match(withExport(before, 'zone'), /table\.js';\nexport \{ SatuZone \}.*\nexport \{ A \}/);
});

test('the package gets a path to the new element and stays valid', () => {
  const before =
    '{\n  "exports": {\n    "./table.js": { "satudata:src": "./src/elements/table/table.ts" },\n    "./package.json": "./package.json"\n  }\n}';
  const { exports } = JSON.parse(withExportPath(before, 'row-count'));
  assert.equal(exports['./row-count.js'].default, './dist/elements/row-count/row-count.js');
  assert.equal(exports['./table.js']['satudata:src'], './src/elements/table/table.ts');
});
