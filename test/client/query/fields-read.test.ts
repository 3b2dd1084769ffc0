import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, type Field, isSatuError, parseWhere, type Query } from '@satudata/client';
import { checkFields, fieldsRead, unknownField } from '../../../packages/client/src/query/fields-read.js';

const asked: Query = {
  ...everything,
  where: parseWhere('b = 1 and not d > 2'),
  sort: [{ field: 'c', direction: 'asc' }],
};
const sum = { name: 'jumlah', op: 'sum', field: 'n' } as const;

test('a question reads what it shows, sorts by and is narrowed by, each once', () => {
  assert.deepEqual(fieldsRead({ ...asked, select: ['a', 'b'] }), ['a', 'b', 'c', 'd']);
});

test('a question for whole rows, or one that looks for words anywhere, reads all there is', () => {
  assert.deepEqual(fieldsRead(asked), []);
  assert.deepEqual(fieldsRead({ ...asked, select: ['a'], search: 'taman' }), []);
});

test('groups and measures read their fields; a sum that is sorted by is no field', () => {
  const query: Query = {
    ...asked,
    select: ['a'],
    group: ['k'],
    measures: [sum],
    sort: [{ field: 'jumlah', direction: 'desc' }],
  };
  assert.deepEqual(fieldsRead(query), ['k', 'n', 'b', 'd']);
  const count: Query = { ...everything, measures: [{ name: 'n', op: 'count', field: '' }] };
  assert.deepEqual(fieldsRead(count), []);
});

test('a field that is not there is named', () => {
  const fields: readonly Field[] = [{ name: 'a', type: 'text', exact: true }];
  checkFields(['a'], fields);
  for (const refuse of [() => checkFields(['a', 'z'], fields), () => unknownField('z')])
    assert.throws(refuse, (error) => isSatuError(error, 'unknown-field') && error.field === 'z');
});
