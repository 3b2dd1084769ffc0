import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable } from '@satudata/client';
import { narrowed } from '../../packages/cli/src/narrowed.js';

const table = memoryTable([
  { nama: 'Taman', 'mbps, naik': 20, kota: 'Metro' },
  { nama: 'Pasar', 'mbps, naik': 10, kota: 'Metro' },
  { nama: 'Taman', 'mbps, naik': 30, kota: 'Pringsewu' },
]);
const rows = async (values: Parameters<typeof narrowed>[1]) =>
  (await narrowed(table, values).page()).rows.map((row) => ({ ...row }));

test('conditions, words, columns and order narrow a table as they do in an element', async () => {
  assert.equal((await rows({ where: 'kota = "Metro"' })).length, 2);
  assert.equal((await rows({ search: 'taman' })).length, 2);
  assert.deepEqual(await rows({ fields: 'nama,"mbps, naik"', sort: '-nama,"mbps, naik"' }), [
    { nama: 'Taman', 'mbps, naik': 20 },
    { nama: 'Taman', 'mbps, naik': 30 },
    { nama: 'Pasar', 'mbps, naik': 10 },
  ]);
  assert.deepEqual((await rows({ sort: '-"mbps, naik"', fields: ' nama , kota ' }))[0], {
    nama: 'Taman',
    kota: 'Pringsewu',
  });
  assert.equal(narrowed(table, {}).key, table.key);
});
