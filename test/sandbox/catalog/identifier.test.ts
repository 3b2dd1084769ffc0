import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedId } from '../../../packages/sandbox/src/catalog/identifier.js';

describe('an id made of a name', () => {
  it('is a UUID, the same every time, and another for another name', () => {
    assert.match(namedId('a'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(namedId('a'), namedId('a'));
    assert.notEqual(namedId('a'), namedId('b'));
  });
});
