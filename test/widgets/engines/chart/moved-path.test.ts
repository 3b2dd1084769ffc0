import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barPath } from '../../../../packages/widgets/src/engines/chart/bar-path.js';
import { markerPath } from '../../../../packages/widgets/src/engines/chart/marker-path.js';
import { movedPath } from '../../../../packages/widgets/src/engines/chart/moved-path.js';
import fc from '../../../fast-check.js';

const place = fc.integer({ min: -500, max: 500 });

test('a moved bar or marker is the bar or marker at the other place', () => {
  fc.assert(
    fc.property(place, place, place, place, fc.integer({ min: 0, max: 6 }), (x, y, dx, dy, series) => {
      assert.equal(movedPath(markerPath(series, x, y, 10), dx, dy), markerPath(series, x + dx, y + dy, 10));
      const bar = (left: number, top: number): string =>
        barPath({ left, top, right: left + 30, bottom: top + 20 }, 'right', 3);
      assert.equal(movedPath(bar(x, y), dx, dy), bar(x + dx, y + dy));
    }),
  );
});

test('the middle of an arc is moved, its radius is not', () => {
  assert.equal(movedPath('M0 5A5 5 0 0 1 10 5L-1.5 2Z', 10, 1), 'M10 6A5 5 0 0 1 20 6L8.5 3Z');
});
