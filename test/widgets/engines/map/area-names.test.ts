import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaNames } from '../../../../packages/widgets/src/engines/map/area-names.js';

const point = (area: string | undefined, longitude = 0) => ({
  id: '1',
  latitude: 0,
  longitude,
  name: '',
  kind: 'k0',
  area,
});

describe('names on the ground', () => {
  it('stand in the middle of the points of their area; points of none name nothing', () => {
    const names = areaNames([point('Metro Pusat', -108), point(undefined, 90), point('Metro Pusat', -36)]);
    assert.equal(names.length, 1);
    assert.equal(names[0]?.text, 'Metro Pusat');
    assert.ok(Math.abs((names[0]?.center.x ?? 0) - 0.3) < 1e-9);
  });
});
