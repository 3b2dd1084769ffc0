import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeTests } from '../../packages/tools/src/test-files.js';

const all = [
  'test/widgets/a.test.ts',
  'test/widgets/b.browser.test.ts',
  'test/widgets/c.ts',
  'test/widgets/d/e.test.ts',
];

test('takes every test that needs no browser', () => {
  assert.deepEqual(nodeTests(all, []), ['test/widgets/a.test.ts', 'test/widgets/d/e.test.ts']);
});

test('takes only what is asked for', () => {
  assert.deepEqual(nodeTests(all, ['d/e']), ['test/widgets/d/e.test.ts']);
  assert.deepEqual(nodeTests(all, ['b.browser']), []);
});
