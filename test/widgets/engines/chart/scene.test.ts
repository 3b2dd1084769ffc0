import assert from 'node:assert/strict';
import { test } from 'node:test';
import { px } from '../../../../packages/widgets/src/engines/chart/scene.js';

test('coordinates keep one digit after the point', () => {
  assert.deepEqual([px(1.2345), px(10), px(0.06)], [1.2, 10, 0.1]);
});
