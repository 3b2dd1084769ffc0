import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportPaths, missingFaults } from '../../packages/tools/src/export-paths.js';

const description = {
  name: '@satudata/widgets',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './table.js': { types: './dist/table.d.ts', default: './dist/table.js' },
    './react': { types: './types/react.d.ts' },
    './package.json': './package.json',
  },
};

test('paths are what a user writes, and say whether there is something to run', () => {
  assert.deepEqual(
    exportPaths(description).map(({ specifier, runs }) => [specifier, runs]),
    [
      ['@satudata/widgets', true],
      ['@satudata/widgets/table.js', true],
      ['@satudata/widgets/react', false],
      ['@satudata/widgets/package.json', false],
    ],
  );
});

test('every file that a path leads to has to be in the package', () => {
  const carried = new Set(['dist/index.d.ts', 'dist/index.js', 'dist/table.js', 'types/react.d.ts', 'package.json']);
  assert.deepEqual(missingFaults(description, carried), [
    { path: '@satudata/widgets/table.js', message: 'leads to ./dist/table.d.ts, which is not in the package' },
  ]);
});
