import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindShapes } from '../../../../packages/widgets/src/elements/map/kind-shapes.js';
import { MARKERS, markerPath } from '../../../../packages/widgets/src/engines/chart/marker-path.js';

describe('shapes of categories', () => {
  it('are all different, so that colour is not needed to tell them apart', () => {
    const paths = Object.values(kindShapes);
    assert.equal(paths.length, 8);
    assert.equal(new Set(paths).size, 8);
  });

  it('are those of the series of a chart', () => {
    for (let kind = 0; kind < MARKERS; kind += 1) assert.equal(kindShapes[`k${kind}`], markerPath(kind, 12, 12.5, 16));
  });
});
