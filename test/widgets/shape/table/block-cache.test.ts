import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BlockCache } from '../../../../packages/widgets/src/shape/table/block-cache.js';

describe('a cache of blocks', () => {
  it('finds rows by their place in the whole', () => {
    const cache = new BlockCache<string>(2);
    cache.put(1, ['c', 'd'], 0);
    assert.deepEqual([cache.at(1), cache.at(2), cache.at(3), cache.at(4)], [undefined, 'c', 'd', undefined]);
  });

  it('names the blocks that are neither there nor on their way', () => {
    const cache = new BlockCache<string>(10);
    cache.put(1, 'loading', 0);
    assert.deepEqual(cache.missing(5, 31), [0, 2, 3]);
    cache.put(2, 'failed', 0);
    assert.deepEqual(cache.missing(20, 30), []);
    cache.drop(2);
    assert.deepEqual(cache.missing(20, 30), [2]);
  });

  it('lets go of what is farthest from the reader', () => {
    const cache = new BlockCache<string>(1);
    for (let block = 0; block < 60; block += 1) cache.put(block, ['x'], block);
    assert.equal(cache.at(0), undefined);
    assert.equal(cache.at(59), 'x');
  });
});
