import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import {
  hasRanges,
  levelsOf,
  loweredPlan,
  nearestPoint,
  rangeConditions,
  scalarOf,
  valuesBetween,
} from '../../../../packages/widgets/src/shape/chart/trail.js';
import fc from '../../../fast-check.js';
import { plainPlan } from '../../chart-plan.js';

test('levels are fields, and each is asked for in the order of the one before', () => {
  const levels = levelsOf(' kecamatan ,kelurahan,, ');
  assert.deepEqual(levels, ['kecamatan', 'kelurahan']);
  const plan = { ...plainPlan, sort: '-kecamatan' };
  assert.equal(loweredPlan(plan, levels, 0), plan);
  assert.deepEqual(loweredPlan(plan, levels, 1), { ...plan, x: 'kelurahan', sort: '-kelurahan' });
  assert.equal(loweredPlan({ ...plan, sort: '-sum(mbps)' }, levels, 1).sort, '-sum(mbps)');
  assert.equal(loweredPlan(plan, levels, 2), plan);
});

test('what nothing can be compared with leads nowhere', () => {
  assert.deepEqual([null, undefined, { a: 1 }, [1]].map(scalarOf), [undefined, undefined, undefined, undefined]);
  assert.deepEqual(['Pusat', 0, false, 12345678901234567890n].map(scalarOf), [
    'Pusat',
    0,
    false,
    '12345678901234567890',
  ]);
});

test('a part is chosen of times of a field as it is', () => {
  const points = [1, 2, 3].map((at) => ({ x: at, at }));
  assert.equal(hasRanges({ axis: 'time', points }, 'tanggal'), true);
  assert.equal(hasRanges({ axis: 'time', points }, 'month(tanggal)'), false);
  assert.equal(hasRanges({ axis: 'time', points }, 'tahun_*'), false);
  assert.equal(hasRanges({ axis: 'number', points }, 'mbps'), false);
  assert.equal(hasRanges({ axis: 'time', points: points.slice(0, 2) }, 'tanggal'), false);
});

test('the nearest point of an axis is found', () => {
  const places = [0, 10, 11, 40];
  const at = (x: number): number => nearestPoint(places.length, (point) => places[point] ?? 0, x);
  assert.deepEqual([-5, 4, 6, 10.4, 24, 26, 99].map(at), [0, 0, 1, 1, 2, 3, 3]);
});

test('the rows of a chosen part are those of its values, however the moments are written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 3, maxLength: 12 }),
      fc.boolean(),
      fc.nat(),
      fc.nat(),
      async (months, padded, a, b) => {
        const sorted = months.toSorted((x, y) => x - y);
        const rows: Row[] = sorted.map((month) => {
          const number = String(((month - 1) % 12) + 1);
          return {
            bulan: `${2023 + Math.floor((month - 1) / 12)}-${padded ? number.padStart(2, '0') : number}`,
            month,
          };
        });
        const points = rows.map(({ bulan = null, month }) => ({ x: bulan, at: Number(month) }));
        const [from, to] = [a % points.length, b % points.length];
        const kept = rangeConditions(
          'bulan',
          valuesBetween(points, from, to),
          valuesBetween(points, 0, points.length - 1),
        ).reduce((table, condition) => table.keep(condition), memoryTable(rows));
        const page = await kept.page({ size: 100 });
        assert.deepEqual(
          page.rows.map(({ month }) => month),
          sorted.slice(Math.min(from, to), Math.max(from, to) + 1),
        );
      },
    ),
    { numRuns: 60 },
  );
  assert.deepEqual(rangeConditions('bulan', [], []), []);
});
