import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unexpected, wireRows } from '../../../../packages/client/src/sources/ckan/wire.js';

test('keys that nobody asked for are no fault, a missing one is named', () => {
  assert.deepEqual(wireRows({ fields: [{ id: 'a', tdtype: 'x' }], filterops: {} }, '').fields[0]?.id, 'a');
  assert.throws(() => wireRows({}, 'https://a/'), {
    code: 'unexpected-shape',
    field: 'fields',
    url: 'https://a/',
  });
  assert.throws(() => wireRows({ fields: [{ id: 'a' }, { id: 5 }] }, ''), { field: 'fields.1.id' });
  assert.throws(() => wireRows(null, ''), { code: 'unexpected-shape' });
  assert.equal(unexpected('records', 'https://a/').field, 'records');
});
