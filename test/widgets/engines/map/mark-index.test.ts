import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { singleMark } from '../../../../packages/widgets/src/engines/map/mark-index.js';

describe('the mark of one point', () => {
  it('is known by the point and counts as one of its kind', () => {
    const point = { id: 'a', latitude: 1, longitude: 2, name: 'A', kind: 'active', area: undefined };
    const { key, count, kinds, cluster } = singleMark(point, 7);
    assert.deepEqual([key, count, kinds, cluster], ['a', 1, { active: 1 }, undefined]);
  });
});
