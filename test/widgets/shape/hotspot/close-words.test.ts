import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearlyHolds, wordDistance } from '../../../../packages/widgets/src/shape/hotspot/close-words.js';
import fc from '../../../fast-check.js';

describe('words that are nearly the same', () => {
  it('are found with a letter wrong, missing, doubled or exchanged', () => {
    const text = 'taman merdeka jl kenari metro pusat';
    for (const wish of ['tman', 'merdekka', 'medreka', 'kenrai', 'mrdeka pusat', 'merdek'])
      assert.ok(nearlyHolds(text, wish), wish);
    for (const wish of ['pasar', 'merah', 'xx', 'taman barat']) assert.ok(!nearlyHolds(text, wish), wish);
  });

  it('are as far apart as letters have to change, in both directions', () => {
    const word = fc.string({ minLength: 0, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        assert.equal(wordDistance(one, other, 9), wordDistance(other, one, 9));
        assert.equal(wordDistance(one, one, 9), 0);
      }),
    );
    assert.equal(wordDistance('medreka', 'merdeka', 3), 1);
  });
});
