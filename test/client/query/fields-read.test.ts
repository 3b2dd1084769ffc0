import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { checkFields, fieldsRead, unknownField } from '../../../packages/client/src/query/fields-read.js';
import { everything } from '../../../packages/client/src/query/query.js';

test('a question tells the fields that it reads', () => {
  const asked = { ...everything, where: parseWhere('b = 1'), sort: [{ field: 'c', direction: 'asc' as const }] };
  assert.deepEqual(fieldsRead({ ...asked, select: ['a'] }), ['a', 'c', 'b']);
  assert.deepEqual(fieldsRead(asked), []);
});

test('a question about a field that is not there names it', () => {
  const fields = [{ name: 'a', type: 'text', exact: true }] as const;
  assert.throws(() => checkFields(['a', 'b'], fields), { code: 'unknown-field', field: 'b' });
  checkFields(['a'], fields);
  assert.throws(() => unknownField('c'), { code: 'unknown-field', field: 'c' });
});
