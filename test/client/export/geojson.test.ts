import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@satudata/client';
import { geojsonFeature, placeColumns, rowJson } from '../../../packages/client/src/export/geojson.js';

const named = (...names: string[]): readonly Field[] => names.map((name) => ({ name, type: 'number', exact: true }));

test('the columns of a place are found by the names that people give them', () => {
  assert.deepEqual(placeColumns(named('nama', 'Lintang', 'BUJUR')), { latitude: 'Lintang', longitude: 'BUJUR' });
  assert.throws(() => placeColumns(named('nama')), { code: 'unsupported' });
});

test('a row becomes a point, a row without a place on earth a feature without one', () => {
  const columns = { latitude: 'lat', longitude: 'lon' };
  const geometry = (lat: string | number | null, lon: string | number | null) =>
    JSON.parse(geojsonFeature({ lat, lon }, columns)).geometry;
  assert.deepEqual(geometry('-5.1', 105.3), { type: 'Point', coordinates: [105.3, -5.1] });
  for (const [lat, lon] of [
    [null, 105],
    ['', ''],
    [105.3, -5.1],
    ['x', 1],
  ] as const)
    assert.equal(geometry(lat, lon), null);
});

test('numbers that JSON readers would round are written as text', () => {
  assert.equal(rowJson({ a: 9007199254740993n }), '{"a":"9007199254740993"}');
});
