import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineColumn, middleOf, readLines } from '../../../../packages/widgets/src/shape/map/line-shapes.js';

const line = [
  [105, -5],
  [105.1, -5],
];

describe('lines of rows', () => {
  it('are read from GeoJSON of one line or several, from features and from text', () => {
    assert.deepEqual(readLines({ type: 'LineString', coordinates: line }), [line]);
    assert.deepEqual(readLines({ type: 'MultiLineString', coordinates: [line, line] }), [line, line]);
    assert.deepEqual(readLines({ type: 'Feature', geometry: { type: 'LineString', coordinates: line } }), [line]);
    assert.deepEqual(
      readLines(
        JSON.stringify({
          type: 'LineString',
          coordinates: [
            ['105', '-5'],
            ['105.1', '-5'],
          ],
        }),
      ),
      [line],
    );
  });

  it('are none where a cell holds something else', () => {
    for (const value of [
      null,
      'LINESTRING(1 1, 2 2)',
      '{',
      7,
      { type: 'Point', coordinates: [105, -5] },
      { type: 'LineString', coordinates: [[105, -5]] },
      {
        type: 'LineString',
        coordinates: [
          [105, -5],
          [500, -5],
        ],
      },
      { type: 'LineString', coordinates: 'x' },
      { type: 'MultiLineString', coordinates: null },
    ])
      assert.deepEqual(readLines(value), []);
  });

  it('stand in the first column that holds one', () => {
    assert.equal(
      lineColumn(
        ['nama', 'rute'],
        [
          { nama: 'a', rute: null },
          { nama: 'b', rute: { type: 'LineString', coordinates: line } },
        ],
      ),
      'rute',
    );
    assert.equal(lineColumn(['nama'], [{ nama: 'a' }]), undefined);
  });

  it('have their mark half way along the longest', () => {
    assert.deepEqual(
      middleOf([
        [
          [105, -5],
          [105, -5.01],
        ],
        [
          [106, -5],
          [106.1, -5],
          [106.4, -5],
        ],
      ]),
      [106.2, -5],
    );
    assert.deepEqual(
      middleOf([
        [
          [105, -5],
          [105, -5],
        ],
      ]),
      [105, -5],
    );
    assert.equal(middleOf([]), undefined);
  });
});
