import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findColumn, placeColumns, readPlace } from '../../../../packages/widgets/src/shape/place/place-columns.js';

test('columns are found whatever their case', () => {
  assert.deepEqual(placeColumns(['_id', 'LATITUDE', 'LONGITUDE'], []), {
    latitude: 'LATITUDE',
    longitude: 'LONGITUDE',
    point: undefined,
  });
  assert.equal(findColumn(['b', 'A'], ['a', 'b']), 'A');
});

test('x and y are a place only when they hold degrees', () => {
  assert.equal(placeColumns(['x', 'y'], [{ x: 105.3, y: -5.1 }]).latitude, 'y');
  assert.equal(placeColumns(['x', 'y'], [{ x: 987654, y: 203456 }]).latitude, undefined);
});

test('location is a point when it reads as one, and an address otherwise', () => {
  assert.equal(placeColumns(['location'], [{ location: '-5.1, 105.3' }]).point, 'location');
  assert.equal(placeColumns(['location'], [{ location: 'Jl. Kenari 5' }]).point, undefined);
});

test('a column that the page names wins', () => {
  assert.equal(placeColumns(['lat', 'lintang_asli'], [], { latitude: 'lintang_asli' }).latitude, 'lintang_asli');
});

test('a row without separate coordinates is placed by its point', () => {
  const columns = { latitude: 'lat', longitude: 'lon', point: 'geom' };
  assert.deepEqual(readPlace({ lat: '-', lon: null, geom: 'POINT(105.3 -5.1)' }, columns), {
    latitude: -5.1,
    longitude: 105.3,
  });
  assert.equal(readPlace({ lat: '-', lon: null, geom: '' }, columns), undefined);
});
