import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hotspotScene } from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-scene.js';

const of = () =>
  hotspotScene({ points: [], framing: '', selected: undefined, here: undefined, tiles: '', attribution: '' });

describe('the map of a finder', () => {
  it('has a shape for each status, and keeps its way to group so that nothing is grouped twice', () => {
    assert.deepEqual(Object.keys(of().shapes), ['active', 'faulty', 'inactive', 'unknown']);
    assert.equal(of().index, of().index);
    assert.equal(of().layers, of().layers);
  });
});
