import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  extentOf,
  insideOf,
  readPolygons,
  shapeColumn,
} from '../../../../packages/widgets/src/shape/map/area-shapes.js';

const square = [
  [105, -5],
  [106, -5],
  [106, -4],
  [105, -4],
  [105, -5],
];

describe('shapes of areas', () => {
  it('are read from GeoJSON, from its text, from a feature, and with coordinates that are text', () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    const text = { type: 'Polygon', coordinates: [square.map((corner) => corner.map(String))] };
    for (const value of [polygon, JSON.stringify(polygon), { type: 'Feature', geometry: polygon }, text])
      assert.equal(readPolygons(value)[0]?.[0]?.length, 5);
    assert.equal(readPolygons({ type: 'MultiPolygon', coordinates: [[square], [square]] }).length, 2);
  });

  it('are none in what is no area, however odd it is', () => {
    for (const value of [
      null,
      'Metro',
      '{',
      { type: 'Point', coordinates: [1, 2] },
      { type: 'Polygon', coordinates: [[[999, 0]]] },
    ])
      assert.deepEqual(readPolygons(value), []);
  });

  it('are found by what a column holds', () => {
    const rows = [{ nama: 'A', bentuk: { type: 'Polygon', coordinates: [square] } }];
    assert.equal(shapeColumn(['nama', 'bentuk'], rows), 'bentuk');
  });

  it('have a point inside them, also where the middle of the box is outside', () => {
    const ell = [
      [0, 0],
      [10, 0],
      [10, 1],
      [1, 1],
      [1, 10],
      [0, 10],
      [0, 0],
    ].map(([x = 0, y = 0]) => [x, y] as const);
    const [x = 0, y = 0] = insideOf([[ell]]) ?? [];
    assert.ok((x > 0 && x < 1 && y > 0 && y < 10) || (y > 0 && y < 1 && x > 0 && x < 10));
    assert.equal(extentOf([[ell]]), 19);
  });
});
