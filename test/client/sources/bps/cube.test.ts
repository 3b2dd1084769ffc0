import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cubeRows } from '../../../../packages/client/src/sources/bps/cube.js';

const poverty = {
  var: [{ val: 192, label: 'Persentase Penduduk Miskin', unit: 'Persen', decimal: 2 }],
  labelvervar: '38 Provinsi',
  vervar: [
    { val: 1100, label: '<b>ACEH</b>' },
    { val: 9999, label: 'INDONESIA' },
  ],
  turvar: [
    { val: 432, label: 'Perkotaan' },
    { val: 433, label: 'Perdesaan' },
  ],
  tahun: [{ val: 124, label: '2024' }],
  turtahun: [
    { val: 61, label: 'Semester 1 (Maret)' },
    { val: 62, label: 'Semester 2 (September)' },
    { val: 63, label: 'Tahunan' },
  ],
  datacontent: { '110019243212461': 9.6, '110019243212462': 8.37, '110019243312461': 16.75, '999919243212461': null },
};

test('cells are found by keys made from the dimensions, and absent ones are absent', () => {
  const { rows, fields } = cubeRows(poverty);
  assert.deepEqual(
    rows.map(({ kode, wilayah, kelompok, tahun, periode, nilai }) => [kode, wilayah, kelompok, tahun, periode, nilai]),
    [
      ['1100', 'ACEH', 'Perkotaan', 2024, 'Semester 1 (Maret)', 9.6],
      ['1100', 'ACEH', 'Perkotaan', 2024, 'Semester 2 (September)', 8.37],
      ['1100', 'ACEH', 'Perdesaan', 2024, 'Semester 1 (Maret)', 16.75],
    ],
  );
  assert.equal(fields.find(({ name }) => name === 'nilai')?.unit, 'Persen');
});

test('dimensions that are not used stand in the keys and nowhere else: the value of Kota Metro', () => {
  const { rows } = cubeRows({
    var: [{ val: 417, label: 'Harapan Lama Sekolah', unit: 'Tahun' }],
    vervar: [{ val: 1872, label: 'Kota Metro' }],
    turvar: [{ val: '0', label: 'Tidak ada' }],
    tahun: [{ val: 124, label: '2024' }],
    turtahun: [{ val: 0, label: 'Tahun' }],
    datacontent: { '187241701240': 14.79 },
  });
  assert.deepEqual(
    { ...rows[0] },
    { kode: '1872', wilayah: 'Kota Metro', kelompok: null, tahun: 2024, periode: null, nilai: 14.79 },
  );
});

test('a key that two cells share is told, and given to neither', () => {
  const { rows, ambiguous } = cubeRows({
    var: [{ val: 1 }],
    vervar: [{ val: 1 }, { val: 11 }],
    turvar: [{ val: 12 }, { val: 2 }],
    tahun: [{ val: 71, label: '1971' }],
    turtahun: [{ val: 0 }],
    datacontent: { '1112710': 5 },
  });
  assert.deepEqual([rows.length, ambiguous], [0, ['1112710']]);
});

test('an empty cube, or anything else, has no rows', () => {
  for (const answer of [{}, { datacontent: {} }, null, 'x', { ...poverty, datacontent: '' }])
    assert.equal(cubeRows(answer).rows.length, 0);
});
