import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable } from '@satudata/client';
import fc from '../../fast-check.js';

const rows = [
  { kecamatan: 'Timur', mbps: 0.1, status: 'aktif', pada: '2024-02-01' },
  { kecamatan: 'Timur', mbps: 0.2, status: 'aktif', pada: '2023-01-01' },
  { kecamatan: 'Pusat', mbps: 50, status: 'mati', pada: null },
  { kecamatan: 'Pusat', mbps: null, status: null, pada: null },
  { kecamatan: null, mbps: 7, status: 'aktif', pada: '2024-01-01' },
];

test('groups come in order, missing ones last, with exact sums and without nulls in them', async () => {
  const page = await memoryTable(rows).summarize({
    by: ['kecamatan'],
    measures: {
      titik: 'count()',
      terukur: 'count(mbps)',
      jumlah: 'sum(mbps)',
      rata: 'avg(mbps)',
      tengah: 'median(mbps)',
      status: 'distinct(status)',
      akhir: 'max(pada)',
    },
  });
  assert.deepEqual(
    page.rows.map((row) => ({ ...row })),
    [
      { kecamatan: 'Pusat', titik: 2, terukur: 1, jumlah: 50, rata: 50, tengah: 50, status: 1, akhir: null },
      {
        kecamatan: 'Timur',
        titik: 2,
        terukur: 2,
        jumlah: 0.3,
        rata: 0.15,
        tengah: 0.15,
        status: 1,
        akhir: '2024-02-01',
      },
      { kecamatan: null, titik: 1, terukur: 1, jumlah: 7, rata: 7, tengah: 7, status: 1, akhir: '2024-01-01' },
    ],
  );
});

test('over no rows there is one group that counts nothing', async () => {
  const page = await memoryTable(rows)
    .where('mbps > 1000')
    .summarize({ measures: { n: 'count()', s: 'sum(mbps)' } });
  assert.deepEqual(
    page.rows.map((row) => ({ ...row })),
    [{ n: 0, s: null }],
  );
});

test('groups can be sorted by a measure and capped', async () => {
  const page = await memoryTable(rows).summarize({
    by: ['kecamatan'],
    measures: { s: 'sum(mbps)' },
    sort: '-s',
    limit: 1,
  });
  assert.deepEqual([page.rows.map((row) => row['kecamatan']), page.total, page.next], [['Pusat'], 3, 1]);
});

test('a sum loses no digit', async () => {
  const table = memoryTable([{ n: '9007199254740993' }, { n: 1 }, { n: 0.5 }], {
    fields: [{ name: 'n', type: 'number', exact: false }],
  });
  assert.equal((await table.summarize({ measures: { s: 'sum(n)' } })).rows[0]?.['s'], '9007199254740994.5');
});

test('the sums of the groups are the sum of the whole', async () => {
  const row = fc.record({
    g: fc.constantFrom('a', 'b', null),
    n: fc.option(fc.integer({ min: -1_000, max: 1_000 }).map((cents) => cents / 100)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1 }), async (list) => {
      const table = memoryTable(list);
      const groups = await table.summarize({ by: ['g'], measures: { s: 'sum(n)', c: 'count()' } });
      const whole = await table.summarize({ measures: { s: 'sum(n)', c: 'count()' } });
      const cents = (value: unknown) => Math.round(Number(value ?? 0) * 100);
      assert.equal(
        groups.rows.reduce((sum, each) => sum + cents(each['s']), 0),
        cents(whole.rows[0]?.['s']),
      );
      assert.equal(
        cents(whole.rows[0]?.['s']),
        list.reduce((sum, each) => sum + cents(each.n), 0),
      );
      assert.equal(
        groups.rows.reduce((sum, each) => sum + Number(each['c']), 0),
        list.length,
      );
    }),
  );
});
