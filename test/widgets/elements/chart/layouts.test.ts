import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLayout } from '../../../../packages/widgets/src/elements/chart/layouts.js';
import { lines } from '../../../../packages/widgets/src/engines/chart/lines.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { standingBars } from '../../../../packages/widgets/src/engines/chart/standing-bars.js';

test('every kind is laid out by its own part', async () => {
  assert.equal(await loadLayout('bar'), lyingBars);
  assert.equal(await loadLayout('column'), standingBars);
  assert.equal(await loadLayout('line'), lines);
});
