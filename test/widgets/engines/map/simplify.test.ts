import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simplifiedFor } from '../../../../packages/widgets/src/engines/map/simplify.js';
import { worldSize } from '../../../../packages/widgets/src/engines/map/view.js';
import fc from '../../../fast-check.js';

const corner = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('corners that can be told apart at a zoom', () => {
  it('are some of the corners in their order, with both ends', () => {
    fc.assert(
      fc.property(fc.array(corner, { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 20 }), (line, zoom) => {
        const kept = simplifiedFor(zoom, line);
        const places = kept.map((each) => line.indexOf(each));
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
        assert.deepEqual([kept[0], kept.at(-1)], [line[0], line.at(-1)]);
      }),
    );
  });

  it('are fewer from afar, and all of them from near', () => {
    const wave = Array.from({ length: 1_000 }, (_, index) => ({
      x: 0.78 + index * 1e-6,
      y: 0.5 + Math.sin(index) * 1e-6,
    }));
    const [far, near] = [simplifiedFor(8, wave).length, simplifiedFor(19, wave).length];
    assert.ok(far < 20, String(far));
    assert.ok(near > 900, String(near));
  });

  it('leave no corner out that lies a pixel off', () => {
    const pixel = 1 / worldSize(12);
    const bent = [0, 1, 2, 3, 4, 5].map((step) => ({ x: step * 10 * pixel, y: step === 1 ? pixel : 0 }));
    assert.ok(simplifiedFor(12, bent).some(({ y }) => y === pixel));
  });
});
