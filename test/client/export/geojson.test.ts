import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, FieldType, Value } from '@satudata/client';
import { geojsonFeature, placeColumns } from '../../../packages/client/src/export/geojson.js';

const named = (...names: string[]): readonly Field[] => names.map((name) => ({ name, type: 'number', exact: true }));
const typed = (name: string, type: FieldType): Field => ({ name, type, exact: true });

test('the columns of a place are found by the names that people give them', () => {
  assert.deepEqual(placeColumns(named('nama', 'Lintang', 'BUJUR')), { latitude: 'Lintang', longitude: 'BUJUR' });
  assert.deepEqual(placeColumns(named('geo_lat', 'latitude', 'lng')), { latitude: 'latitude', longitude: 'lng' });
  assert.throws(() => placeColumns(named('nama')), { code: 'unsupported' });
  assert.throws(() => placeColumns(named('x', 'y')), { code: 'unsupported' }, 'x and y are often metres');
});

test('a column of shapes goes before columns of degrees', () => {
  const degrees = named('latitude', 'longitude');
  assert.deepEqual(placeColumns([...degrees, typed('geo_point_2d', 'geo')]), { shape: 'geo_point_2d' });
  assert.deepEqual(placeColumns([typed('geo_point_2d', 'geo'), typed('geo_shape', 'geo')]), { shape: 'geo_shape' });
  assert.deepEqual(placeColumns([typed('geometry', 'json')]), { shape: 'geometry' });
});

test('a row becomes a point, a row without a place on earth a feature without one', () => {
  const columns = { latitude: 'lat', longitude: 'lon' };
  const geometry = (lat: string | number | null, lon: string | number | null) =>
    JSON.parse(geojsonFeature({ lat, lon }, columns)).geometry;
  assert.deepEqual(geometry('-5.1', 105.3), { type: 'Point', coordinates: [105.3, -5.1] });
  assert.deepEqual(geometry('-5,1', '105,3'), { type: 'Point', coordinates: [105.3, -5.1] });
  for (const [lat, lon] of [
    [null, 105],
    ['', ''],
    [105.3, -5.1],
    ['x', 1],
  ] as const)
    assert.equal(geometry(lat, lon), null);
});

test('a shape is the geometry of its row and none of its properties; what is no shape stays where it was', () => {
  const polygon = { type: 'Polygon', coordinates: [[[105, -5]]] };
  const feature = (geom: Value) => JSON.parse(geojsonFeature({ nama: 'a', geom }, { shape: 'geom' }));
  assert.deepEqual(feature(polygon), { type: 'Feature', geometry: polygon, properties: { nama: 'a' } });
  assert.deepEqual(feature(JSON.stringify(polygon)).geometry, polygon);
  assert.deepEqual(feature({ type: 'Feature', geometry: polygon }).geometry, polygon);
  const point = { type: 'Point', coordinates: [105.3, -5.1] };
  assert.deepEqual(feature('POINT(105.3 -5.1)'), { type: 'Feature', geometry: point, properties: { nama: 'a' } });
  assert.deepEqual(feature({ lat: -5.1, lon: 105.3 }).geometry, point);
  for (const text of ['POLYGON((1 2))', '{oops', null]) {
    assert.deepEqual(feature(text), { type: 'Feature', geometry: null, properties: { nama: 'a', geom: text } });
  }
});
