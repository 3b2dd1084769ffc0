import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnOutput, recordsSql, selectList } from '../../../packages/sandbox/src/datastore/output.js';
import { column } from './columns.js';

describe('columns of an answer', () => {
  it('are formed by Postgres as CKAN has them formed', () => {
    const value = (type: string) => columnOutput(column('a', type)).value;
    assert.equal(value('timestamp'), `to_char("a", 'YYYY-MM-DD"T"HH24:MI:SS.MS')`);
    assert.equal(value('nested'), `coalesce(("a").json, 'null')`);
    assert.equal(value('_text'), `coalesce(array_to_json("a"), 'null')`);
    assert.equal(value('numeric'), '"a"');
  });

  it('keep their names for objects, and numbers where names may come twice', () => {
    const twice = [columnOutput(column('a', 'int4')), columnOutput(column('a', 'int4'))];
    assert.equal(selectList('objects', twice), '"a" AS "a", "a" AS "a"');
    assert.equal(selectList('csv', twice), '"a" AS c0, "a" AS c1');
  });

  it('make one text in every format, without any column too', () => {
    for (const format of ['objects', 'lists', 'csv', 'tsv'] as const) {
      assert.match(recordsSql(format, []), /^SELECT .* AS j FROM select_cols$/s);
    }
  });
});
