import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything } from '@satudata/client';
import { typedMemory } from '../../../packages/client/src/sources/typed-memory.js';

test('rows in memory are typed before they are asked about', async () => {
  const source = typedMemory([{ n: '1,5' }, { n: '10,25' }], [{ name: 'n', type: 'text', exact: true }], { id: 'x' });
  const page = await source.page({ ...everything, sort: [{ field: 'n', direction: 'desc' }] });
  assert.deepEqual(
    page.rows.map(({ n }) => n),
    [10.25, 1.5],
  );
});

test('every page says what was found among all rows, and totals stay among them', async () => {
  const rows = [
    { kecamatan: 'Setu', n: '1,5' },
    { kecamatan: 'kecamatan', n: 'n' },
    { kecamatan: 'Serpong', n: '10,25' },
    { kecamatan: 'Jumlah', n: '11,75' },
    { kecamatan: 'Sumber: Dinas (contoh)', n: null },
  ];
  const fields = ['kecamatan', 'n'].map((name) => ({ name, type: 'text', exact: true }) as const);
  const page = await typedMemory(rows, fields, { id: 'x' }).page({ ...everything, limit: 1 });
  assert.deepEqual(page.odd, { header: 1, total: 1, note: 1 });
  assert.equal(page.total, 3);
});
