import assert from 'node:assert/strict';
import { test } from 'node:test';
import { niceTicks } from '../../../../packages/widgets/src/shape/chart/nice-ticks.js';
import fc from '../../../fast-check.js';

test('steps are round and hold the range', () => {
  assert.deepEqual(niceTicks(0, 550, 5).ticks, [0, 100, 200, 300, 400, 500, 600]);
  assert.deepEqual(niceTicks(-55, 40, 5).ticks, [-60, -40, -20, 0, 20, 40]);
  assert.deepEqual(niceTicks(0, 0.3, 3).ticks, [0, 0.1, 0.2, 0.3]);
});

test('a range without a length is widened to zero', () => {
  assert.deepEqual([niceTicks(7, 7, 4).low, niceTicks(7, 7, 4).high], [0, 8]);
  assert.deepEqual([niceTicks(-3, -3, 4).low, niceTicks(-3, -3, 4).high], [-3, 0]);
  assert.deepEqual([niceTicks(0, 0, 4).low, niceTicks(0, 0, 4).high], [0, 1]);
});

test('every range is held by a handful of ascending steps, to the largest numbers there are', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
      const { low, high, ticks } = niceTicks(a, b, count);
      const slack = (Math.abs(high / 2 - low / 2) || 1) * 1e-6;
      assert.ok(low <= Math.min(a, b) + slack && high >= Math.max(a, b) - slack, `${low} to ${high}`);
      assert.ok(ticks.length >= 2 && ticks.length <= 2 * count + 3, String(ticks.length));
      assert.ok(
        ticks.every((tick, index) => Number.isFinite(tick) && (index === 0 || tick >= (ticks[index - 1] ?? 0))),
      );
    }),
    {
      examples: [
        [1e20, 1e20 + 16384, 4],
        [5e-324, 0, 4],
        [-1.7e308, 1.7e308, 5],
      ],
    },
  );
});
