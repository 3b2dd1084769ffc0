import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@satudata/client';
import fc from 'fast-check';
import { inferFields } from '../../../packages/client/src/sources/memory.js';
import { columnTyping } from '../../../packages/client/src/typing/typed-rows.js';

const typed = (rows: readonly Row[], options = {}) => columnTyping(rows, inferFields(rows), options).apply(rows);

const wifi: readonly Row[] = [
  { nama: 'nama', latitude: 'latitude', longitude: 'longitude', mbps: 'mbps' },
  { nama: 'Taman Merdeka', latitude: '-5,1132', longitude: '105,3067', mbps: '1.250,5' },
  { nama: 'Samber Park', latitude: '105.30', longitude: '-5.12', mbps: '20' },
  { nama: 'Taman', latitude: '-5.12', longitude: '10  7.627', mbps: '-' },
  { nama: 'Nowhere', latitude: '51.5', longitude: '-0.1', mbps: '5' },
  { nama: 'Total', latitude: null, longitude: null, mbps: '1.275,5' },
  { nama: 'Sumber: Kominfo (contoh)', latitude: null, longitude: null, mbps: null },
];

test('dirty rows become typed ones, and the report says what was done', () => {
  const { rows, fields, report } = typed(wifi);
  assert.deepEqual(
    rows.map(({ latitude, longitude, mbps }) => [latitude, longitude, mbps]),
    [
      [-5.1132, 105.3067, 1250.5],
      [-5.12, 105.3, 20],
      [-5.12, 107.627, null],
      [null, null, 5],
      [null, null, 1275.5],
    ],
  );
  assert.deepEqual(report.odd, { header: 1, total: 1, note: 1 });
  assert.deepEqual([report.swapped, report.misplaced], [1, 1]);
  assert.equal(fields.find(({ name }) => name === 'mbps')?.parsed?.decimal, ',');
});

test('totals are left out where that is asked for', () => {
  const { rows } = typed(wifi, { drop: ['header', 'note', 'total'] });
  assert.ok(rows.every(({ nama }) => nama !== 'Total'));
});

test('values outside the sample that do not fit are counted, and no row is lost', () => {
  const typing = columnTyping([{ n: '1,5' }], [{ name: 'n', type: 'text', exact: true }]);
  const { rows, report } = typing.apply([{ n: '2,5' }, { n: 'tiga' }]);
  assert.deepEqual(
    rows.map(({ n }) => n),
    [2.5, null],
  );
  assert.equal(report.unreadable['n'], 1);
});

test('no rows whatever make it throw, and only odd ones go', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('-', '1.000', '1,5', 'Total', '31/12/2023'),
    fc.integer(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: value, b: value, latitude: value, longitude: value })), (rows) => {
      const { rows: made, report } = typed(rows);
      const { total: _, ...gone } = report.odd;
      assert.equal(made.length + Object.values(gone).reduce((sum, count) => sum + count, 0), rows.length);
    }),
  );
});
