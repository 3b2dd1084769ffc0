import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeRows, reportOf } from '../../../packages/client/src/typing/placing.js';
import fc from '../../fast-check.js';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test('a swapped pair among Indonesian rows is turned and counted', () => {
  const placed = placeRows([at(-5.11, 105.3), at(105.31, -5.12), undefined, at(48.8, 2.3)]);
  assert.deepEqual(placed[1], { place: at(-5.12, 105.31), swapped: true });
  assert.equal(placed[3], undefined);
  assert.deepEqual(reportOf(placed), { total: 4, shown: 2, swapped: 1, unreadable: 2 });
});

test('rows elsewhere on the earth are shown where they are', () => {
  assert.deepEqual(placeRows([at(48.85, 2.35), at(40.7, -74)]), [
    { place: at(48.85, 2.35), swapped: false },
    { place: at(40.7, -74), swapped: false },
  ]);
});

test('a latitude beyond the poles is a longitude in the wrong column', () => {
  assert.deepEqual(placeRows([at(127.02, 37.5)]), [{ place: at(37.5, 127.02), swapped: true }]);
});

test('every row is either shown on the earth or counted as unreadable', () => {
  const number = fc.double({ min: -400, max: 400, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.record({ latitude: number, longitude: number }), { nil: undefined })),
      (pairs) => {
        const placed = placeRows(pairs);
        const report = reportOf(placed);
        assert.equal(report.shown + report.unreadable, pairs.length);
        for (const row of placed) {
          if (row === undefined) continue;
          assert.ok(Math.abs(row.place.latitude) <= 90 && Math.abs(row.place.longitude) <= 180);
        }
      },
    ),
  );
});
