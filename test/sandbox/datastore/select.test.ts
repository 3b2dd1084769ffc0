import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countStatement,
  outputsOf,
  pageStatement,
  type Selection,
} from '../../../packages/sandbox/src/datastore/select.js';
import { columns } from './columns.js';

const selection: Selection = {
  table: { name: 't"x', columns },
  fields: ['nama'],
  filter: undefined,
  text: { queries: [], plain: true, language: 'english' },
  sort: [],
  distinct: false,
  limit: 5,
  offset: 2,
};

describe('the statement of a page', () => {
  it('goes by _id when nothing else is asked, so that pages never share a row', () => {
    assert.match(pageStatement(selection, 'objects'), /FROM "t""x" ORDER BY "_id" asc LIMIT 5 OFFSET 2/);
  });

  it('ends every sort with _id', () => {
    const sort = [{ column: 'nama', descending: true, nulls: undefined }];
    assert.match(pageStatement({ ...selection, sort }, 'objects'), /ORDER BY "nama" desc, "_id" asc LIMIT/);
  });

  it('takes the limit after the repeated rows are gone', () => {
    assert.match(
      pageStatement({ ...selection, distinct: true }, 'lists'),
      /SELECT DISTINCT "nama" FROM "t""x" LIMIT 5/,
    );
    assert.match(countStatement({ ...selection, distinct: true }), /count\(\*\).*SELECT DISTINCT "nama"/);
  });

  it('gives a rank where one was asked for', () => {
    const text = { ...selection.text, queries: [{ alias: 'query', vector: '_full_text', words: 'a', rank: 'rank' }] };
    assert.deepEqual(
      outputsOf({ ...selection, fields: ['rank'], text }).map((output) => output.value),
      ['ts_rank(_full_text, "query", 32)'],
    );
  });
});
