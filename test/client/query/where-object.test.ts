import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { conditionOf } from '../../../packages/client/src/query/where-object.js';

test('a list with null wants the values or nothing', () => {
  assert.deepEqual(conditionOf({ a: ['x', null] }), parseWhere('a = "x" or a is empty'));
  assert.deepEqual(conditionOf({ a: [null] }), parseWhere('a is empty'));
});

test('undefined wants nothing, an empty object neither', () => {
  assert.equal(conditionOf({}), undefined);
  assert.equal(conditionOf({ a: undefined }), undefined);
});

test('a test that does not exist is refused with its field', () => {
  assert.throws(() => conditionOf(JSON.parse('{"mbps": {"constructor": 1}}')), {
    code: 'invalid-query',
    field: 'mbps',
  });
  assert.throws(() => conditionOf(JSON.parse('{"mbps": {"gte": null}}')), { code: 'invalid-query', field: 'mbps' });
});
