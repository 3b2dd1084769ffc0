import assert from 'node:assert/strict';
import { test } from 'node:test';
import { held, rowsWire, unexpected } from '../../../../packages/client/src/sources/ckan/wire.js';

test('keys that nobody asked for are no fault, a missing one is named', () => {
  assert.deepEqual(held(rowsWire, { fields: [{ id: 'a', tdtype: 'x' }], filterops: {} }, '').fields[0]?.id, 'a');
  assert.throws(() => held(rowsWire, {}, 'https://a/'), {
    code: 'unexpected-shape',
    field: 'fields',
    url: 'https://a/',
  });
  assert.throws(() => held(rowsWire, { fields: [{ id: 'a' }, { id: 5 }] }, ''), { field: 'fields.1.id' });
  assert.throws(() => held(rowsWire, null, ''), { code: 'unexpected-shape' });
  assert.equal(unexpected('records', 'https://a/').field, 'records');
});
