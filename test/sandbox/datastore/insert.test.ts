import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../packages/sandbox/src/database/database.js';
import { createTable } from '../../../packages/sandbox/src/datastore/create.js';
import { insertRecords, updateRecords } from '../../../packages/sandbox/src/datastore/insert.js';
import { openCluster } from './cluster.js';

let database: Database;
let close: () => Promise<void>;
before(async () => {
  ({ database, close } = await openCluster());
});
after(() => close());

const fields = [
  { id: 'kode', type: 'text', info: undefined },
  { id: 'nilai', type: 'int', info: undefined },
];

/** Makes a table in a transaction, does something with it, and gives its rows. */
function rowsAfter(
  name: string,
  task: (write: {
    insert(records: object[]): Promise<void>;
    update(records: object[], orInsert?: boolean): Promise<void>;
  }) => Promise<void>,
) {
  return database.transaction(async (session) => {
    const table = await createTable(session, {
      name,
      fields,
      records: [{ kode: 'a', nilai: 1 }],
      primaryKey: ['kode'],
    });
    await task({
      insert: (records) => insertRecords(session, table, records as Record<string, unknown>[]),
      update: (records, orInsert = false) =>
        updateRecords(session, table, records as Record<string, unknown>[], ['kode'], orInsert),
    });
    return session.rows(`SELECT kode, nilai FROM ${name} ORDER BY kode`);
  });
}

describe('writing rows', () => {
  it('leaves a column alone that an update does not name', async () => {
    assert.deepEqual(await rowsAfter('u1', ({ update }) => update([{ kode: 'a' }])), [{ kode: 'a', nilai: 1 }]);
  });

  it('inserts what an upsert does not find', async () => {
    const rows = await rowsAfter('u2', ({ update }) =>
      update(
        [
          { kode: 'b', nilai: 2 },
          { kode: 'b', nilai: 3 },
        ],
        true,
      ),
    );
    assert.deepEqual(rows, [
      { kode: 'a', nilai: 1 },
      { kode: 'b', nilai: 3 },
    ]);
  });

  it('does nothing with no rows, or with rows that say nothing', async () => {
    const rows = await rowsAfter('u3', async ({ insert }) => {
      await insert([]);
      await insert([{}]);
    });
    assert.deepEqual(rows, [{ kode: 'a', nilai: 1 }]);
  });

  it('says which key was not found, and which value was wrong', async () => {
    await assert.rejects(
      rowsAfter('u4', ({ update }) => update([{ kode: 'z' }])),
      /key .*'z'.* not found/,
    );
    await assert.rejects(
      rowsAfter('u5', ({ insert }) => insert([{ kode: 'b', nilai: 'x' }])),
      /The data was invalid/,
    );
    await assert.rejects(
      rowsAfter('u6', ({ insert }) => insert([{ kode: 'a' }])),
      /uniqueness constraint/,
    );
  });
});
