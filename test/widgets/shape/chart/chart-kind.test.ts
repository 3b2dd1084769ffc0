import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnKinds, isDrawn, plannedKinds } from '../../../../packages/widgets/src/shape/chart/chart-kind.js';

test('a kind that is drawn is told from one that only has a name', () => {
  for (const kind of drawnKinds) assert.equal(isDrawn(kind), true);
  for (const kind of [...plannedKinds, '', 'Bar', 'toString']) assert.equal(isDrawn(kind), false);
});
