import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameList, unquote } from '../../../packages/sandbox/src/datastore/name-list.js';

describe('lists of names', () => {
  it('are cut at commas outside quotes', () => {
    assert.deepEqual(nameList('a, "b, c" ,d').names.map(unquote), ['a', 'b, c', 'd']);
  });

  it('keep a name with a comma when they come as a list', () => {
    assert.deepEqual(nameList(['a, b', 'c']).names, ['a, b', 'c']);
  });

  it('say which member is no name', () => {
    assert.deepEqual(nameList([{ id: 'x' }]).wrong, { id: 'x' });
  });

  it('are empty when there is nothing', () => {
    for (const nothing of [undefined, null, '', []]) assert.deepEqual(nameList(nothing).names, []);
  });
});
