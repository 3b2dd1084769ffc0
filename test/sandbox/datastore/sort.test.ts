import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSort, sortSql } from '../../../packages/sandbox/src/datastore/sort.js';
import { column } from './columns.js';

const columns = [column('tahun', 'int4'), column('a, b', 'text'), column('x desc', 'text')];
const sql = (sort: unknown) => sortSql(parseSort(sort, columns));

describe('a sort', () => {
  it('reads directions and where nulls go', () => {
    assert.equal(sql('tahun DESC nulls last, "a, b"'), '"tahun" desc NULLS LAST, "a, b" asc');
    assert.equal(sql(['tahun', 'a, b desc']), '"tahun" asc, "a, b" desc');
    assert.equal(sql(''), '');
  });

  it('takes a column whose name looks like a direction as that column', () => {
    assert.equal(sql(['x desc']), '"x desc" asc');
  });

  it('is refused with the part that is wrong', () => {
    for (const wrong of ['nope desc', 'tahun up', 'TAHUN', 'tahun; drop table x']) {
      assert.throws(() => sql([wrong]), { error: { sort: [`invalid value "${wrong}"`], __type: 'Validation Error' } });
    }
  });
});
