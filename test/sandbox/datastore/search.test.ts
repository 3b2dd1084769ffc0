import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StatementFailed, StatementTimedOut } from '../../../packages/sandbox/src/database/database.js';
import {
  asked,
  makeSelection,
  nextPage,
  type SearchParameters,
  selectedFields,
} from '../../../packages/sandbox/src/datastore/search.js';
import { columns } from './columns.js';

const table = { name: 't', columns };
const parameters: SearchParameters = {
  fields: undefined,
  filters: undefined,
  q: undefined,
  fullText: undefined,
  plain: true,
  language: 'english',
  sort: undefined,
  distinct: false,
  limit: 10,
  offset: 0,
};

describe('a search', () => {
  it('shows all columns, and the rank when words are looked for', () => {
    const names = (q: unknown) => makeSelection(table, { ...parameters, q }).fields;
    assert.deepEqual(
      names(undefined),
      columns.map((column) => column.name),
    );
    assert.deepEqual(names('x').at(-1), 'rank');
  });

  it('names its fields with their types', () => {
    const selection = makeSelection(table, { ...parameters, fields: ['isi', '_id', 'rank'], q: 'x' });
    assert.deepEqual(
      selectedFields(selection).map((field) => [field['id'], field['type']]),
      [
        ['isi', 'json'],
        ['_id', 'int'],
        ['rank', 'float'],
      ],
    );
  });

  it('is refused for a field that is not there', () => {
    assert.throws(() => makeSelection(table, { ...parameters, fields: ['Nama'] }), /invalid value \\"Nama\\"/);
  });

  it('says how to go on only when it goes by _id', () => {
    const page = { records: '', highest: 9, lowest: 4 };
    const next = (sort: unknown) => nextPage(makeSelection(table, { ...parameters, sort }), page);
    assert.deepEqual(next(undefined), { _id: { gt: 9 } });
    assert.deepEqual(next('_id desc'), { _id: { lt: 4 } });
    assert.equal(next('nama'), undefined);
    assert.equal(nextPage(makeSelection(table, parameters), { ...page, highest: undefined }), undefined);
  });
});

describe('a statement that fails', () => {
  it('is answered with 409, in the words of CKAN', async () => {
    await assert.rejects(asked(Promise.reject(new StatementTimedOut(5))), {
      status: 409,
      error: { query: ['Query took too long'], __type: 'Validation Error' },
    });
    const failed = new StatementFailed(
      { message: 'bad', code: '22P02', detail: undefined, position: 8, hint: 'Do not' },
      'SELECT 1',
    );
    await assert.rejects(
      asked(Promise.reject(failed)),
      (cause: { error: { query: string[]; info: { orig: string[] } } }) => {
        assert.deepEqual(cause.error.query, ['Invalid query']);
        assert.deepEqual(cause.error.info.orig, ['bad\nLINE 1: SELECT 1\n               ^\nHINT:  Do not\n']);
        return true;
      },
    );
  });

  it('of any other kind stays what it is', async () => {
    await assert.rejects(asked(Promise.reject(new TypeError('x'))), TypeError);
  });
});
