import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindShapes } from '../../../../packages/widgets/src/elements/map/kind-shapes.js';

describe('shapes of categories', () => {
  it('are all different, so that colour is not needed to tell them apart', () => {
    const paths = Object.values(kindShapes);
    assert.equal(paths.length, 8);
    assert.equal(new Set(paths).size, 8);
  });
});
