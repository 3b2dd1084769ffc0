import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  LARGEST_RADIUS,
  numberIn,
  radiusOf,
  sampleSizes,
} from '../../../../packages/widgets/src/shape/map/circle-size.js';

describe('sizes of circles', () => {
  it('grow with the area, not with the radius', () => {
    assert.equal(radiusOf(100, 100), LARGEST_RADIUS);
    assert.equal(radiusOf(25, 100), LARGEST_RADIUS / 2);
  });

  it('are none for what has no area', () => {
    for (const value of [0, -3, undefined]) assert.equal(radiusOf(value, 100), undefined);
  });

  it('are explained by round numbers', () => {
    assert.deepEqual(sampleSizes(137), [100, 25, 5]);
    assert.deepEqual(sampleSizes(0), []);
  });

  it('come from numbers, also those that keep their digits as text', () => {
    assert.deepEqual([numberIn('12.50'), numberIn(''), numberIn('x'), numberIn(3)], [12.5, undefined, undefined, 3]);
  });
});
