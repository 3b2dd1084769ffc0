import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaNames } from '../../../../packages/widgets/src/engines/map/area-names.js';

const point = (area: string | undefined) => ({ id: '1', latitude: 0, longitude: 0, name: '', kind: 'k0', area });

describe('names on the ground', () => {
  it('stand in the middle of the points of their area; points of none name nothing', () => {
    const names = areaNames(
      [point('Metro Pusat'), point(undefined), point('Metro Pusat')],
      [
        { x: 0.2, y: 0.4 },
        { x: 0.9, y: 0.9 },
        { x: 0.4, y: 0.6 },
      ],
    );
    assert.equal(names.length, 1);
    assert.equal(names[0]?.text, 'Metro Pusat');
    assert.ok(Math.abs((names[0]?.center.x ?? 0) - 0.3) < 1e-9);
  });
});
