import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, publishedManifest } from '../../packages/tools/src/manifest.js';

const table = {
  kind: 'class',
  name: 'SatuTable',
  tagName: 'satu-table',
  members: [
    { kind: 'field', name: 'sort' },
    { kind: 'field', name: '#page' },
    { kind: 'field', name: 'localize', privacy: 'protected' },
    { kind: 'field', name: 'styles', static: true },
    { kind: 'method', name: 'render' },
    { kind: 'method', name: 'reload' },
  ],
  events: [{ name: 'satu-sort' }, { name: 'sort' }, {}],
};
const manifest = publishedManifest({
  schemaVersion: '1.0.0',
  modules: [
    { path: 'src/elements/table/table.ts', declarations: [table], exports: [{ kind: 'js' }] },
    {
      path: 'src/elements/data/data.ts',
      declarations: [{ kind: 'class', name: 'SatuData', tagName: 'satu-data' }],
      exports: [],
    },
    { path: 'src/elements/table/pager.ts', declarations: [{ kind: 'function', name: 'pager' }], exports: [] },
  ],
});

test('paths are those of the published files, in order, without modules that hold no class', () => {
  assert.deepEqual(
    manifest.modules.map(({ path }) => path),
    ['dist/elements/data/data.js', 'dist/elements/table/table.js'],
  );
});

test('only what a page may use of a class is told', () => {
  const [, published] = manifest.modules;
  assert.deepEqual(
    published?.declarations?.[0]?.members?.map(({ name }) => name),
    ['sort', 'reload'],
  );
});

test('only documented events are told', () => {
  assert.deepEqual(manifest.modules[1]?.declarations?.[0]?.events, [{ name: 'satu-sort' }]);
});

test('elements come by tag', () => {
  assert.deepEqual(
    elementsOf(manifest).map(({ tagName }) => tagName),
    ['satu-data', 'satu-table'],
  );
});
