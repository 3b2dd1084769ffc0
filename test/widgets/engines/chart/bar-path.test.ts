import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barPath } from '../../../../packages/widgets/src/engines/chart/bar-path.js';

const box = { left: 10, top: 20, right: 110, bottom: 40 };

test('a bar without an end is a plain box', () => {
  assert.equal(barPath(box, undefined, 3), 'M10 20H110V40H10Z');
});

test('a bar is rounded at its end only', () => {
  assert.equal(barPath(box, 'right', 3), 'M10 20H107a3 3 0 0 1 3 3V37a3 3 0 0 1 -3 3H10V20Z');
  assert.equal(barPath(box, 'top', 3).match(/a/g)?.length, 2);
});

test('a bar that is thinner than its rounding stays within its box', () => {
  assert.match(barPath({ ...box, right: 12 }, 'right', 3), /^M10 20H11a1 1 /);
});
