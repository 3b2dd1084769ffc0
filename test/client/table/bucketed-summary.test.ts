import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import fc from '../../fast-check.js';

const rows = [
  { mbps: 5, pada: '2024-03-05' },
  { mbps: 10, pada: '2024-03-31T23:59:59+07:00' },
  { mbps: 19.9, pada: '2024-04-01 00:00' },
  { mbps: -0.5, pada: '2023-12-31' },
  { mbps: null, pada: 'tidak diketahui' },
];
const table = memoryTable(rows);
const groups = async (by: string, of: Table | ReturnType<typeof memoryTable> = table) =>
  (await of.summarize({ by: [by], measures: { n: 'count()' } })).rows.map((row) => [row[by], row['n']]);

test('numbers are grouped by bins that begin at 0, missing ones apart', async () => {
  assert.deepEqual(await groups('bin(mbps, 10)'), [
    [-10, 1],
    [0, 1],
    [10, 2],
    [null, 1],
  ]);
});

test('dates are grouped by the day, month, quarter and year that they are written with', async () => {
  const counted = async (by: string) => (await groups(by)).map(([key]) => key);
  assert.deepEqual(await counted('day(pada)'), ['2023-12-31', '2024-03-05', '2024-03-31', '2024-04-01', null]);
  assert.deepEqual(await counted('month(pada)'), ['2023-12', '2024-03', '2024-04', null]);
  assert.deepEqual(await counted('quarter(pada)'), ['2023-Q4', '2024-Q1', '2024-Q2', null]);
  assert.deepEqual(await counted('year(pada)'), ['2023', '2024', null]);
});

test('a year that is a number has a year and no month', async () => {
  const years = memoryTable([{ tahun: 2023 }, { tahun: 2023 }, { tahun: 20_231 }]);
  assert.deepEqual(await groups('year(tahun)', years), [
    ['2023', 2],
    [null, 1],
  ]);
  assert.deepEqual(await groups('month(tahun)', years), [[null, 3]]);
});

test('groups can be sorted by what they are grouped by, and say what they hold', async () => {
  const page = await table.summarize({
    by: ['bin(mbps, 10)', 'day(pada)'],
    measures: { n: 'count()' },
    sort: '-bin(mbps, 10)',
    limit: 1,
  });
  assert.deepEqual(
    [page.rows[0]?.['bin(mbps, 10)'], page.fields.map(({ type }) => type)],
    [10, ['number', 'date', 'number']],
  );
});

test('over the first rows alone bins are the same', async () => {
  const page = await table.limit(2).summarize({ by: ['bin(mbps, 10)'], measures: { p: 'percentile(mbps, 0.5)' } });
  assert.deepEqual(
    page.rows.map((row) => ({ ...row })),
    [
      { 'bin(mbps, 10)': 0, p: 5 },
      { 'bin(mbps, 10)': 10, p: 10 },
    ],
  );
});

test('what cannot be grouped by is refused', async () => {
  for (const by of ['bin(mbps)', 'bin(mbps, 0)', 'bin(mbps, -1)', 'bin(mbps, x)', 'year(pada, 2)'])
    await assert.rejects(groups(by), { code: 'invalid-query', field: by }, by);
  await assert.rejects(groups('bin(tidak, 10)'), { code: 'unknown-field', field: 'tidak' });
});

test('every number lies in its bin, exactly', async () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 });
  await fc.assert(
    fc.asyncProperty(cents, fc.integer({ min: 1, max: 500 }), async (value, width) => {
      const [[low] = []] = await groups(`bin(a, ${width / 100})`, memoryTable([{ a: value / 100 }]));
      assert.equal(Math.round(Number(low) * 100), Math.floor(value / width) * width);
    }),
  );
});
