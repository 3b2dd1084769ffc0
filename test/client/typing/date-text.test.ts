import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, monthOf } from '../../../packages/client/src/typing/date-text.js';
import fc from '../../fast-check.js';

test('days are read as portals write them, the day before the month', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['31/12/2023', '2023-12-31'],
    ['02-12-2025', '2025-12-02'],
    ['2.3.2024', '2024-03-02'],
    ['17 Agustus 1945', '1945-08-17'],
    ['Senin, 1 Jan 2024', '2024-01-01'],
    ['2025-09-23T03:00:11.044488', '2025-09-23T03:00:11.044488'],
    ['2026-08-05 12:36:39', '2026-08-05T12:36:39'],
    ['05/08/2026 12.36 WIB', '2026-08-05T12:36+07:00'],
    ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
  ];
  for (const [text, date] of cases) assert.equal(isoDate(text), date, text);
});

test('what is no day of the calendar is no date', () => {
  for (const text of [
    '12/31/2023',
    '30/02/2024',
    '31/12/23',
    '2024',
    'Januari 2024',
    '1 Foo 2024',
    '01/01/2024 25:00',
    '',
  ])
    assert.equal(isoDate(text), undefined, text);
});

test('every day written DD/MM/YYYY is read as that day', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-');
      assert.equal(isoDate(`${day}/${month}/${year}`), iso);
    }),
  );
});

test('months are known in words, with and without a year', () => {
  assert.deepEqual(monthOf('JANUARI'), { month: 1, year: undefined });
  assert.deepEqual(monthOf('Nopember 2024'), { month: 11, year: 2024 });
  assert.equal(monthOf('Maret Raya'), undefined);
  assert.equal(monthOf('constructor'), undefined);
});
