import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pythonRepr, pythonStr } from '../../../packages/sandbox/src/json/python-repr.js';

describe('values in messages', () => {
  it('look as Python shows them', () => {
    assert.equal(pythonRepr({ id: 'bad', n: [1, null, true] }), "{'id': 'bad', 'n': [1, None, True]}");
    assert.equal(pythonRepr("it's"), '"it\'s"');
    assert.equal(pythonRepr('a\n'), String.raw`'a\n'`);
  });

  it('stand without quotes when they are texts of their own', () => {
    assert.equal(pythonStr('x'), 'x');
    assert.equal(pythonStr(['x']), "['x']");
  });
});
