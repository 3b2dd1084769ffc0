import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPlace, pointOf } from '../../../packages/widgets/src/format/place.js';

describe('formatPlace', () => {
  it('names the directions in the language of the reader', () => {
    assert.equal(formatPlace(-5.113, 105.307, 'id'), '5,11300° LS, 105,30700° BT');
    assert.equal(formatPlace(5.113, -105.307, 'en'), '5.11300° N, 105.30700° W');
  });
});

describe('pointOf', () => {
  it('reads points as portals write them', () => {
    const point = [-5.113, 105.307];
    assert.deepEqual(pointOf({ type: 'Point', coordinates: [105.307, -5.113] }), point);
    assert.deepEqual(pointOf('{"type":"Point","coordinates":[105.307,-5.113]}'), point);
    assert.deepEqual(pointOf('-5.113, 105.307'), point);
  });

  it('reads no point where there is none', () => {
    for (const value of [
      '',
      '{',
      '100, 200',
      'Jl. Kenari 5',
      12,
      null,
      [],
      { type: 'Point' },
      { type: 'Polygon', coordinates: [] },
    ])
      assert.equal(pointOf(value), undefined, JSON.stringify(value));
  });
});
