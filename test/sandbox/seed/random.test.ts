import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Random } from '../../../packages/sandbox/src/seed/random.js';
import fc from '../../fast-check.js';

describe('numbers that look random', () => {
  it('are the same for the same seed and stay in their range', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), (seed, low, span) => {
        const value = new Random(seed).whole(low, low + span);
        assert.ok(Number.isInteger(value) && value >= low && value <= low + span);
        assert.equal(new Random(seed).whole(low, low + span), value);
      }),
    );
  });

  it('pick one of what there is', () => {
    const random = new Random(1);
    assert.deepEqual(new Set(Array.from({ length: 50 }, () => random.pick(['a', 'b']))), new Set(['a', 'b']));
    assert.throws(() => random.pick([]), /Nothing/);
  });
});
