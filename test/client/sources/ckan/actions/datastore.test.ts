import assert from 'node:assert/strict';
import { test } from 'node:test';
import { results } from '../../../../../packages/client/src/sources/ckan/actions/datastore.js';

const fields = [{ id: 'a', type: 'text', info: { unit: 'km' } }];

test('rows come in each of the forms that they can be asked for', () => {
  for (const records of [[{ a: 1 }], [[1]], 'a\n1\n', '', []])
    assert.deepEqual(results.datastore_search.parse({ fields, records }), { fields, records });
});

test('rows that are no rows, and columns without a name, are refused', () => {
  for (const broken of [{ fields }, { fields, records: [1] }, { fields: [{}], records: [] }, { records: [] }])
    assert.equal(results.datastore_search.safeParse(broken).success, false);
});

test('what 2.9 tells of a table is understood as well', () => {
  const old = { schema: { a: 'text' }, meta: { count: 3 } };
  assert.deepEqual(results.datastore_info.parse(old), old);
});
