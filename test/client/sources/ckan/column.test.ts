import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldOf, readerOf } from '../../../../packages/client/src/sources/ckan/column.js';

const typed = (type: string) => fieldOf({ id: 'x', type });

test('types of the database are understood, unknown ones are text', () => {
  const types = [
    'int',
    'int8',
    'numeric',
    'float8',
    'bool',
    'date',
    'timestamp',
    'timestamptz',
    'time',
    'json',
    'jsonb',
    '_text',
    'interval',
    'uuid',
    'constructor',
  ].map((type) => typed(type).type);
  assert.deepEqual(types, [
    'number',
    'number',
    'number',
    'number',
    'boolean',
    'date',
    'datetime',
    'datetime',
    'time',
    'json',
    'json',
    'json',
    'text',
    'text',
    'text',
  ]);
  assert.deepEqual(
    ['int4', 'int8', 'numeric', 'float8'].map((type) => typed(type).exact),
    [true, false, false, true],
  );
});

test('the data dictionary gives name, explanation and unit; an empty one gives nothing', () => {
  const field = fieldOf({ id: 'x', type: 'int4', info: { label: ' Kecepatan ', notes: '', satuan: 'Mbps' } });
  assert.deepEqual([field.label, field.notes, field.unit], ['Kecepatan', undefined, 'Mbps']);
  assert.equal(fieldOf({ id: 'x', info: null }).label, undefined);
});

test('what is no number in a column of numbers is told apart from a missing one', () => {
  const [exact, wide] = [readerOf(typed('float8'), 'exact'), readerOf(typed('numeric'), 'exact')];
  assert.deepEqual(['NaN', 'Infinity', '-Infinity', null, '', 1.5, '0.1'].map(exact), [
    undefined,
    undefined,
    undefined,
    null,
    null,
    1.5,
    0.1,
  ]);
  assert.deepEqual(['9007199254740993', 'NaN', 7].map(wide), ['9007199254740993', undefined, 7]);
});

test('wide numbers come as asked for', () => {
  assert.equal(readerOf(typed('int8'), 'bigint')('9007199254740993'), 9007199254740993n);
  assert.equal(readerOf(typed('numeric'), 'string')('1.10'), '1.10');
  assert.equal(readerOf(typed('int4'), 'string')('5'), 5);
});

test('booleans of old exports are booleans', () => {
  assert.deepEqual([true, 'True', 'f', null].map(readerOf(typed('bool'), 'exact')), [true, true, false, null]);
});
