import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FlatPoints, flatPoints } from '../../../../packages/widgets/src/engines/map/flat-points.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';

const places = [
  { latitude: -5, longitude: 105 },
  { latitude: 3, longitude: 98 },
  { latitude: -8, longitude: 115 },
];

describe('points of the flat world', () => {
  test('lie where each place is laid', () => {
    const flat = new FlatPoints(places);
    assert.equal(flat.count, 3);
    assert.deepEqual(
      [0, 1, 2].map((index) => flat.at(index)),
      places.map(({ latitude, longitude }) => flatten(latitude, longitude)),
    );
  });

  test('have two corners that hold all of them, and none where there are none', () => {
    const [first, last] = new FlatPoints(places).corners;
    assert.deepEqual(first, { x: flatten(3, 98).x, y: flatten(3, 98).y });
    assert.deepEqual(last, { x: flatten(-8, 115).x, y: flatten(-8, 115).y });
    assert.deepEqual(new FlatPoints([]).corners, []);
  });

  test('are laid once for one list', () => {
    assert.equal(flatPoints(places), flatPoints(places));
    assert.notEqual(flatPoints(places), flatPoints([...places]));
  });
});
