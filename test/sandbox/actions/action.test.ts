import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, write } from '../../../packages/sandbox/src/actions/action.js';

describe('an action', () => {
  it('says whether it only reads', () => {
    assert.equal(read('a', 'help', () => 1).isRead, true);
    assert.equal(write('a', 'help', () => 1).isRead, false);
  });
});
