import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CircleLayer } from '../../../../packages/widgets/src/engines/map/circle-layer.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';

const view = { center: flatten(-5.1, 105.3), zoom: 13, width: 300, height: 200 };
const circle = (id: string, radius: number) => ({ id, kind: 'k0', latitude: -5.1, longitude: 105.3, radius });

describe('circles on a map', () => {
  it('are chosen where they are drawn; of two the one on top, which is the smaller', () => {
    const layer = new CircleLayer([circle('small', 8), circle('large', 30)]);
    assert.equal(layer.hit(view, { x: 150, y: 100 }), 'small');
    assert.equal(layer.hit(view, { x: 172, y: 100 }), 'large');
    assert.equal(layer.hit(view, { x: 250, y: 100 }), undefined);
  });

  it('can be met by a finger although they are tiny', () => {
    assert.equal(new CircleLayer([circle('a', 2)]).hit(view, { x: 156, y: 100 }), 'a');
  });
});
