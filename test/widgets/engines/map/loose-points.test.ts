import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LoosePoints } from '../../../../packages/widgets/src/engines/map/loose-points.js';
import { MOST_MARKS } from '../../../../packages/widgets/src/engines/map/mark-index.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';

const point = (index: number) => ({
  id: String(index),
  latitude: -5.1,
  longitude: 105.3 + index * 1e-5,
  name: `Titik ${index}`,
  kind: 'k0',
  area: undefined,
});
const view = { center: flatten(-5.1, 105.3), zoom: 13, width: 300, height: 200 };

describe('points that stand alone', () => {
  it('are not put together, however near they lie', () => {
    const marks = new LoosePoints([point(0), point(1)]).marksOf(view);
    assert.deepEqual(
      marks.map(({ key, count }) => [key, count]),
      [
        ['0', 1],
        ['1', 1],
      ],
    );
  });

  it('become marks first come, first served, and only in view', () => {
    const far = { ...point(0), id: 'far', latitude: 3 };
    const marks = new LoosePoints([far, ...Array.from({ length: 90 }, (_, index) => point(index))]).marksOf(view);
    assert.equal(marks.length, MOST_MARKS);
    assert.equal(marks[0]?.key, '0');
  });
});
