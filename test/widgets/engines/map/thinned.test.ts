import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FlatPoints } from '../../../../packages/widgets/src/engines/map/flat-points.js';
import { thinned } from '../../../../packages/widgets/src/engines/map/thinned.js';
import { worldSize } from '../../../../packages/widgets/src/engines/map/view.js';

const points = new FlatPoints(
  Array.from({ length: 5_000 }, (_, at) => ({
    latitude: -5 - ((at * 7_919) % 1_000) / 9_000,
    longitude: 105 + ((at * 104_729) % 997) / 9_000,
  })),
);

describe('points that are seen', () => {
  test('are one for each square of the ground that has any, the first of it', () => {
    for (const [level, grain] of [
      [5, 4],
      [9, 16],
      [13, 4],
      [19, 4],
    ] as const) {
      const across = Math.ceil(worldSize(level) / grain);
      const first = new Map<string, number>();
      for (let at = 0; at < points.count; at += 1) {
        const square = `${Math.floor(points.x(at) * across)} ${Math.floor(points.y(at) * across)}`;
        if (!first.has(square)) first.set(square, at);
      }
      assert.deepEqual([...thinned(points, level, grain)], [...first.values()], `zoom ${level}`);
    }
  });

  test('are worked out once for a zoom', () => {
    assert.equal(thinned(points, 8, 4), thinned(points, 8, 4));
    assert.notEqual(thinned(points, 8, 4), thinned(points, 8, 16));
  });
});
