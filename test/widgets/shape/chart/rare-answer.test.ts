import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Row, type Table } from '@satudata/client';
import { rareAnswer } from '../../../../packages/widgets/src/shape/chart/rare-answer.js';
import fc from '../../../fast-check.js';
import { call, plainPlan } from '../../chart-plan.js';

const tableOf = (rows: readonly Row[]): Table => memoryTable([...rows]);
const say = { say: (key: string) => key };

test('what is drawn with a value stays with it, however rows, points and series are ordered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 9 }), s: fc.integer({ min: 0, max: 8 }) }), {
        minLength: 1,
        maxLength: 40,
        selector: ({ x, s }) => `${x} ${s}`,
      }),
      fc.constantFrom('', '-y', 'y', '-x'),
      async (places, sort) => {
        const rows = places.map(({ x, s }, index) => ({
          x: `n${x}`,
          s: `s${s}`,
          y: (index * 37) % 101,
          z: ((index * 37) % 101) + 0.5,
        }));
        const plan = { ...plainPlan, kind: 'dot', x: 'x', y: 'y', series: 's', sort };
        const { data } = await rareAnswer(tableOf(rows), plan, call, { beside: [{ ask: 'z' }] });
        for (const { series, values } of data.beside ?? []) {
          assert.deepEqual(
            values,
            data.series[series]?.values.map((value) => (value === undefined ? undefined : value + 0.5)),
          );
        }
        assert.equal(data.beside?.length, data.series.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('what stands beside is called by its word, or by its field', async () => {
  const rows = [{ kecamatan: 'Pusat', mbps: 5, luas_area: 7 }];
  const beside = [{ ask: 'luas_area' }, { ask: 'max(mbps)', word: 'high' }];
  const { data } = await rareAnswer(tableOf(rows), plainPlan, call, { beside });
  assert.deepEqual(
    data.beside?.map(({ label, values }) => [label(say), values]),
    [
      ['Luas area', [7]],
      ['high', [5]],
    ],
  );
});

test('of many names the largest keep what stands beside them, and the rest is put together where it can be', async () => {
  const rows = [3, 9, 1, 7].map((mbps, index) => ({ kecamatan: `K${index}`, mbps, low: mbps - 1 }));
  const beside = [{ ask: 'low' }];
  const summed = { ...plainPlan, y: 'sum(mbps)', top: 2 };
  const { data, words } = await rareAnswer(tableOf(rows), summed, call, { beside });
  assert.deepEqual(
    data.points.map((place) => words?.point?.(place, say as never) ?? place.x),
    ['K1', 'K3', 'rest'],
  );
  assert.deepEqual(data.series[0]?.values, [9, 7, 4]);
  assert.deepEqual(data.beside?.[0]?.values, [8, 6]);
  const averages = await rareAnswer(tableOf(rows), { ...summed, y: 'avg(mbps)' }, call, { beside });
  assert.deepEqual([averages.data.points.length, averages.data.pointsLeftOut], [2, 2]);
});

test('of very many series the largest keep their place, and the others are counted', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ kecamatan: 'Pusat', s: `s${index}`, mbps: index }));
  const { data } = await rareAnswer(tableOf(rows), { ...plainPlan, series: 's' }, call, { most: 12 });
  assert.deepEqual([data.series.length, data.leftOut], [12, 18]);
  assert.equal(
    data.series.every(({ values }) => (values[0] ?? 0) >= 18),
    true,
  );
});
