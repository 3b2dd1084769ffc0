import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, Row } from '@satudata/client';
import { sumRows } from '../../../packages/client/src/typing/sum-rows.js';

const fields: readonly Field[] = [
  { name: 'kode', type: 'text', exact: true },
  { name: 'nama', type: 'text', exact: true },
  { name: 'jumlah', type: 'number', exact: true },
  { name: 'persen', type: 'number', exact: true },
  {
    name: 'tahun',
    type: 'number',
    exact: true,
    parsed: { kind: 'year', reason: 'values', sampled: 3, missing: 0 },
  },
];
const found = (...rows: readonly (readonly (string | number | null)[])[]) => {
  const read = rows.map((cells): Row => Object.fromEntries(fields.map(({ name }, at) => [name, cells[at] ?? null])));
  return [...sumRows(read, fields, (row, { name }) => row[name])].map((row) => read.indexOf(row));
};
const data = [
  ['13.06', 'Agam', 100, 40, 2024],
  ['13.09', 'Contoh', 60, 24, 2024],
  ['13.12', 'Solok', 90, 36, 2024],
] as const;

test('the only row without a code, which holds the sum of the others, is their total', () => {
  assert.deepEqual(found(...data, [null, 'Sumatera Barat', 250, 100, 2024]), [3]);
  assert.deepEqual(found(['', 'Seluruhnya', 251, 100, 2024], ...data), [0], 'about the sum, wherever it stands');
  assert.deepEqual(found(...data, ['', '  ', 250, null, 2024]), [3], 'told once for two columns');
});

test('neither a missing code nor a value alone makes a total', () => {
  assert.deepEqual(found(...data, [null, 'Baru', 80, 32, 2024]), []);
  assert.deepEqual(found(...data, ['13.10', 'Besar', 250, 100, 2024]), []);
  assert.deepEqual(
    found(...data, [null, 'Baru', 250, null, 2024], [null, 'Lain', 5, 1, 2024]),
    [],
    'two without a code',
  );
  assert.deepEqual(found(...data, [null, 'Baru', null, null, 2024]), [], 'a year is no sum');
  assert.deepEqual(found(...data.slice(0, 2), [null, 'x', 160, 64, 2024]), [], 'two rows say nothing');
});
