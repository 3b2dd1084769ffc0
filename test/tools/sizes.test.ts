import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BuiltPart,
  filesOf,
  kB,
  quotedFaults,
  type Size,
  sizeFaults,
  sizeTable,
  withSizes,
} from '../../packages/tools/src/sizes.js';

const parts: BuiltPart[] = [
  { file: 'core.js', imports: [], dynamicImports: ['english.js'], modules: ['lit.js'] },
  { file: 'english.js', imports: [], dynamicImports: [], modules: ['words.en.js'] },
  { file: 'map.js', imports: ['core.js', 'tiles.js'], dynamicImports: [], modules: ['supercluster/index.js'] },
  { file: 'tiles.js', imports: ['map.js'], dynamicImports: [], modules: [] },
  { file: 'hotspot.js', tag: 'satu-hotspot-map', imports: ['core.js'], dynamicImports: ['map.js'], modules: [] },
];
const page = { name: 'hotspots', budget: 1, tags: ['satu-hotspot-map'] };
const sizes: Size[] = [{ name: 'loader', bytes: 1914, budget: 6000 }];

test('a page loads its element and all that imports, and not what may come later', () => {
  assert.deepEqual(filesOf(page, parts).files, ['core.js', 'hotspot.js']);
});

test('what a page needs later counts with its own imports, once', () => {
  assert.deepEqual(filesOf({ ...page, later: [/supercluster/] }, parts).files, [
    'core.js',
    'hotspot.js',
    'map.js',
    'tiles.js',
  ]);
});

test('a tag or a source that was not built is a fault and not nothing', () => {
  assert.equal(filesOf({ ...page, tags: ['satu-none'] }, parts).faults.length, 1);
  assert.equal(filesOf({ ...page, later: [/leaflet/] }, parts).faults.length, 1);
});

test('a budget is kept to the byte', () => {
  assert.deepEqual(sizeFaults([{ name: 'loader', bytes: 6000, budget: 6000 }]), []);
  assert.equal(sizeFaults([{ name: 'loader', bytes: 6001, budget: 6000 }]).length, 1);
});

test('kilobytes are thousands of bytes', () => {
  assert.equal(kB(30_000), '30.0');
});

test('the table of a README is brought up to date and then quotes nothing wrong', () => {
  const text = 'before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter';
  assert.equal(quotedFaults('README.md', text, sizes).length, 1);
  const now = withSizes(text, sizes);
  assert.equal(now, `before\n<!-- sizes -->\n${sizeTable(sizes)}\n<!-- /sizes -->\nafter`);
  assert.deepEqual(quotedFaults('README.md', now, sizes), []);
});

test('a quoted number may be off by what compressors differ, no more', () => {
  const quoting = (number: string) => `<!-- sizes -->\n| loader | ${number} kB | 6.0 kB |\n<!-- /sizes -->`;
  assert.equal(quotedFaults('README.md', quoting('2.0'), sizes).length, 0);
  assert.equal(quotedFaults('README.md', quoting('2.2'), sizes).length, 1);
  assert.equal(quotedFaults('README.md', '', sizes).length, 1);
});
