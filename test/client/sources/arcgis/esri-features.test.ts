import assert from 'node:assert/strict';
import { test } from 'node:test';
import { esriFeatures } from '../../../../packages/client/src/sources/arcgis/esri-features.js';

const shapeOf = (geometry: unknown) => esriFeatures([{ attributes: { a: 1 }, geometry }])[0]?.['geometry'];

test('shapes of every kind become those of GeoJSON, with their holes', () => {
  assert.deepEqual(shapeOf({ x: 105.3, y: -5.1 }), { type: 'Point', coordinates: [105.3, -5.1] });
  const outer = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ];
  const hole = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ];
  const polygon = shapeOf({ rings: [outer, hole] });
  assert.ok(typeof polygon === 'object' && polygon !== null && 'coordinates' in polygon && 'type' in polygon);
  assert.equal(polygon.type, 'Polygon');
  assert.ok(Array.isArray(polygon.coordinates) && polygon.coordinates.length === 2);
});

test('a shape that cannot be read is none, and the row stays', () => {
  for (const geometry of [null, undefined, 'x', {}, { rings: 7 }]) assert.equal(shapeOf(geometry), null);
  assert.deepEqual(esriFeatures([{ attributes: { a: 1 } }])[0]?.['properties'], { a: 1 });
});
