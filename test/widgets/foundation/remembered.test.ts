import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remembered } from '../../../packages/widgets/src/foundation/remembered.js';

describe('remembered work', () => {
  it('is done again only when something that it works from is another thing', () => {
    let times = 0;
    const work = remembered((list: readonly number[], by: number) => {
      times += 1;
      return list.map((n) => n * by);
    });
    const list = [1, 2];
    assert.equal(work(list, 2), work(list, 2));
    assert.equal(times, 1);
    work([1, 2], 2);
    work([1, 2], 3);
    assert.equal(times, 3);
  });
});
