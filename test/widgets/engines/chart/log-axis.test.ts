import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logAxis } from '../../../../packages/widgets/src/engines/chart/log-axis.js';
import fc from '../../../fast-check.js';

test('equal factors are equal steps', () => {
  const { scale } = logAxis({ low: 1, high: 1000 }, 4, 300, 0);
  assert.deepEqual(
    [1, 10, 100, 1000].map((value) => Math.round(scale(value))),
    [300, 200, 100, 0],
  );
});

test('ticks stand between powers of ten where there is room, and leave some out where there is none', () => {
  assert.deepEqual(logAxis({ low: 2, high: 60 }, 6, 0, 1).ticks, [1, 2, 5, 10, 20, 50, 100]);
  assert.deepEqual(logAxis({ low: 1, high: 1e4 }, 3, 0, 1).ticks, [1, 10, 100, 1000, 10_000]);
  assert.ok(logAxis({ low: 1e-9, high: 1e12 }, 5, 0, 1).ticks.length <= 7);
});

test('every value above zero stands between the ends of its axis', () => {
  const positive = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 12 }), (a, b, count) => {
      const { scale, ticks } = logAxis({ low: Math.min(a, b), high: Math.max(a, b) }, count, 0, 100);
      for (const value of [a, b]) assert.ok(scale(value) >= -1e-6 && scale(value) <= 100 + 1e-6);
      assert.ok(ticks.length >= 2 && ticks.length <= count + 4);
    }),
  );
});
