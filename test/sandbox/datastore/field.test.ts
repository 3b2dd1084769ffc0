import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessType, isAliasName, parseFields, sqlTypeOf } from '../../../packages/sandbox/src/datastore/field.js';

describe('columns that are asked for', () => {
  it('keep their type and their entry in the data dictionary', () => {
    assert.deepEqual(parseFields([{ id: 'a', type: 'int', info: { label: 'A' } }, { id: 'b' }]), [
      { id: 'a', type: 'int', info: { label: 'A' } },
      { id: 'b', type: undefined, info: undefined },
    ]);
  });

  it('may have spaces, signs and other letters in their names', () => {
    for (const id of ['Nama Wilayah', 'Kab./Kota', 'büé%', "a'b", '$x']) assert.equal(parseFields([{ id }])[0]?.id, id);
  });

  it('are refused when CKAN refuses their names', () => {
    for (const id of ['', '_x', 'a"b', ' a', 'a ', 'a\tb', 'x'.repeat(64), 5, null]) {
      assert.throws(() => parseFields([{ id }]), /is not a valid field name/, String(id));
    }
    assert.throws(() => parseFields([{ id: 'a' }, { id: 'a' }]), /Duplicate/);
    assert.throws(() => parseFields('a'), /list/);
  });

  it('of type json are kept in CKAN’s own type', () => {
    assert.deepEqual(['json', 'JSON', 'nested', 'jsonb', 'Text'].map(sqlTypeOf), [
      'nested',
      'nested',
      'nested',
      'jsonb',
      'text',
    ]);
  });

  it('get a type by their first value', () => {
    const values = [1, 1.5, '12', '1.5', '2026-01-31', '2026-01-31T10:00:00', 'x', '', {}, [1], true, null];
    const types = [
      'int',
      'float',
      'integer',
      'numeric',
      'timestamp',
      'timestamp',
      'text',
      'text',
      'nested',
      'nested',
      'text',
      'text',
    ];
    assert.deepEqual(values.map(guessType), types);
  });

  it('have the same rules for the names of tables', () => {
    assert.deepEqual(['tabel_saya', '_x', 'a%b', ''].map(isAliasName), [true, false, false, false]);
  });
});
