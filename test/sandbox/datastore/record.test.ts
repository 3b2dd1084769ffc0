import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertSql, parseRecords, recordValue } from '../../../packages/sandbox/src/datastore/record.js';
import { column } from './columns.js';

describe('records', () => {
  it('are refused with the number of the row', () => {
    const known = new Set(['a']);
    assert.deepEqual(parseRecords([{ a: 1, _id: 2 }], known), [{ a: 1, _id: 2 }]);
    assert.throws(() => parseRecords([{ a: 1 }, 5], known), /row \\"2\\" is not a json object/);
    assert.throws(() => parseRecords([{ b: 1 }], known), /row \\"1\\" has extra keys \\"b\\"/);
    assert.throws(() => parseRecords({}, known), /list/);
  });

  it('become SQL that Postgres casts', () => {
    assert.equal(recordValue("it's", column('a', 'text')), "'it''s'");
    assert.equal(recordValue(null, column('a', 'int4')), 'NULL');
    assert.equal(recordValue('', column('a', 'int4')), 'NULL');
    assert.equal(recordValue('', column('a', 'text')), "''");
    assert.equal(recordValue({ x: [1, null] }, column('a', 'nested')), `ROW('{"x": [1, null]}', '')::nested`);
    assert.equal(recordValue({ x: 1 }, column('a', 'jsonb')), `'{"x":1}'`);
    assert.equal(recordValue(['a', null], column('a', '_text', 'text[]')), "ARRAY['a',NULL]::text[]");
  });

  it('go in together, with null for what a row does not have', () => {
    const columns = [column('a', 'text'), column('b', 'int4')];
    assert.equal(
      insertSql('t', columns, [{ a: 'x' }, { b: 2 }]),
      `INSERT INTO "t" ("a", "b") VALUES ('x', NULL), (NULL, '2')`,
    );
  });
});
