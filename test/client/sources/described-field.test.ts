import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describedField } from '../../../packages/client/src/sources/described-field.js';

const keys = { name: 'name', type: 'type', label: 'alias', notes: 'notes' };

test('a column is described by the keys of its platform', () => {
  assert.deepEqual(
    describedField({ name: 'n', type: 'int', alias: 'Jumlah', notes: 'orang' }, keys, { int: 'number' }),
    {
      name: 'n',
      type: 'number',
      nativeType: 'int',
      exact: true,
      label: 'Jumlah',
      notes: 'orang',
    },
  );
});

test('a type that is not known is text, and a label that says no more than the name is none', () => {
  const { type, label, notes } = describedField({ name: 'n', type: 'constructor', alias: 'n' }, keys, {});
  assert.deepEqual([type, label, notes], ['text', undefined, undefined]);
});
