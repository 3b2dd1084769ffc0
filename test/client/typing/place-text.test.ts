import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCoordinate, readPoint } from '../../../packages/client/src/typing/place-text.js';

test('a coordinate is read as portals write it', () => {
  const cases: readonly (readonly [unknown, number | undefined])[] = [
    [-5.1167, -5.1167],
    [' 105.3 ', 105.3],
    ['10  7.627', 107.627],
    ['105,3071', 105.3071],
    ['-', undefined],
    ['0', undefined],
    [0, undefined],
    [null, undefined],
    ['', undefined],
    ['Unknown Type: float', undefined],
    ['1.234,5', undefined],
    [Number.NaN, undefined],
  ];
  for (const [value, expected] of cases) assert.equal(readCoordinate(value), expected, String(value));
});

test('degrees, minutes and seconds become degrees, negative in the south and west', () => {
  assert.ok(Math.abs((readCoordinate(`03°19'03.44" N`) ?? 0) - 3.317622) < 1e-5);
  assert.ok(Math.abs((readCoordinate('5° 7′ 0″ S') ?? 0) + 5.116667) < 1e-5);
});

test('one cell may hold the whole point, in any of the known forms', () => {
  const expected = { latitude: -5.11, longitude: 105.3 };
  const forms: readonly unknown[] = [
    { lat: -5.11, lon: 105.3 },
    { lat: '-5.11', lng: '105.3' },
    { type: 'Point', coordinates: [105.3, -5.11] },
    { type: 'Point', coordinates: ['105.3', '-5.11'] },
    { type: 'MultiPoint', coordinates: [[105.3, -5.11]] },
    '{"type":"Point","coordinates":[105.3,-5.11]}',
    'POINT(105.3 -5.11)',
    'SRID=4326;POINT (105.3 -5.11)',
    '-5.11, 105.30',
    '-5.11,105.30',
    '-5.11 105.30',
  ];
  for (const form of forms) assert.deepEqual(readPoint(form), expected, JSON.stringify(form));
  const island = readPoint(`03°19'03.44" N 097°07'41.73" E`);
  assert.ok(island !== undefined && Math.abs(island.longitude - 97.12826) < 1e-4);
});

test('text that is no point is not taken for one', () => {
  for (const text of ['Jl. Kenari No. 5, Metro', '{"type":', '', 'POINT EMPTY', '12', '-, -']) {
    assert.equal(readPoint(text), undefined, text);
  }
});
