import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf } from '../../../../packages/widgets/src/shape/chart/instant.js';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

test('years, months, days and moments are read as exactly as they were written', () => {
  assert.deepEqual(instantOf(2022, 'tahun'), { at: day('2022-01-01'), grain: 'year' });
  assert.deepEqual(instantOf('2022', 'periode'), { at: day('2022-01-01'), grain: 'year' });
  assert.deepEqual(instantOf('2022-03', 'bulan'), { at: day('2022-03-01'), grain: 'month' });
  assert.deepEqual(instantOf('2022-03-09', 'tanggal'), { at: day('2022-03-09'), grain: 'day' });
  assert.deepEqual(instantOf('2022-03-09T13:45:00', 'waktu'), {
    at: Date.parse('2022-03-09T13:45:00Z'),
    grain: 'moment',
  });
  assert.deepEqual(instantOf('2022-03-09 13:45+07:00', 'waktu'), {
    at: Date.parse('2022-03-09T06:45:00Z'),
    grain: 'moment',
  });
});

test('a number is a year only in a column that says so', () => {
  assert.equal(instantOf(2000, 'mbps'), undefined);
  assert.equal(instantOf(2000.5, 'tahun'), undefined);
  assert.equal(instantOf(99, 'tahun')?.at, Date.parse('0099-01-01T00:00:00Z'));
});

test('a region code of four digits is not taken for a year', () => {
  assert.equal(instantOf('1872', 'kode_wilayah'), undefined);
  assert.equal(instantOf('1872', 'tahun')?.grain, 'year');
});

test('a day that does not exist is not moved to another one', () => {
  for (const text of [
    '2022-02-31',
    '2022-13',
    '2022-00-10',
    'Januari',
    '',
    '2022-1-1x',
    '2023-02-29',
    '2022-03-09T25:00',
    '2022-03-09T10:61',
  ]) {
    assert.equal(instantOf(text, 'tanggal'), undefined, text);
  }
  assert.equal(instantOf(null, 'tahun'), undefined);
});

test('a leap day and a zone west of Greenwich are read', () => {
  assert.equal(instantOf('2024-02-29', 'tanggal')?.at, day('2024-02-29'));
  assert.equal(instantOf('2024-03-01T01:15:30.5-03:30', 'waktu')?.at, Date.parse('2024-03-01T01:15:30.500-03:30'));
});
