import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LineLayer } from '../../../../packages/widgets/src/engines/map/line-layer.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import { fitted, toWindow } from '../../../../packages/widgets/src/engines/map/view.js';

describe('lines on a map', () => {
  const layer = new LineLayer([
    {
      id: 'a',
      kind: 'k0',
      lines: [
        [
          [105, -5],
          [106, -5],
        ],
      ],
    },
    {
      id: 'b',
      kind: 'k1',
      lines: [
        [
          [105, -5.9],
          [106, -5.9],
        ],
        [[105.5, -5.4]],
      ],
    },
  ]);
  const view = fitted(layer.extent, { width: 400, height: 400 });
  const near = (longitude: number, latitude: number, off = 0) => {
    const { x, y } = toWindow(view, flatten(latitude, longitude));
    return layer.hit(view, { x, y: y + off });
  };

  it('are chosen within a finger’s reach of any stretch', () => {
    assert.equal(near(105.5, -5), 'a');
    assert.equal(near(105.5, -5, 9), 'a');
    assert.equal(near(105.5, -5, 12), undefined);
    assert.equal(near(105.2, -5.9, -9), 'b');
  });

  it('are not chosen past their ends, nor where a line is a single corner', () => {
    assert.equal(near(106.2, -5), undefined);
    assert.equal(near(105.5, -5.4), undefined);
  });

  it('are seen whole when the whole map is shown', () => {
    assert.equal(layer.extent.length, 5);
  });
});
