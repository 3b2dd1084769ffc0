import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../packages/sandbox/src/database/database.js';
import { createTable } from '../../../packages/sandbox/src/datastore/create.js';
import { tableFields, tableMeta, uniqueKey } from '../../../packages/sandbox/src/datastore/info.js';
import { insertRecords, updateRecords } from '../../../packages/sandbox/src/datastore/insert.js';
import { readTable } from '../../../packages/sandbox/src/datastore/table.js';
import { openCluster } from './cluster.js';

let database: Database;
let close: () => Promise<void>;
before(async () => {
  ({ database, close } = await openCluster());
});
after(() => close());

const fields = [
  { id: 'Kode', type: 'text', info: { label: 'Kode' } },
  { id: 'nilai', type: 'numeric', info: undefined },
];

describe('a table', () => {
  it('has its columns, its key, its aliases and its words', async () => {
    const table = await database.transaction((session) =>
      createTable(session, {
        name: 'satu',
        fields,
        records: [{ Kode: 'a', nilai: '1.10' }],
        primaryKey: ['Kode'],
        indexes: ['nilai'],
        aliases: ['s1'],
      }),
    );
    assert.deepEqual(
      table.columns.map((column) => column.name),
      ['_id', 'Kode', 'nilai'],
    );
    assert.deepEqual(await uniqueKey(database, table), ['Kode']);
    assert.deepEqual((await readTable(database, 's1'))?.name, 'satu');
    const found = await database.rows<{ _full_text: string }>('SELECT _full_text::text FROM satu');
    assert.match(found[0]?._full_text ?? '', /1\.10/);
    const meta = await tableMeta(database, table);
    assert.deepEqual([meta['count'], meta['table_type'], meta['aliases']], [1, 'BASE TABLE', ['s1']]);
    const [first, second] = await tableFields(database, table, true);
    assert.deepEqual(first?.['info'], { label: 'Kode' });
    assert.match(JSON.stringify(second?.['schema']), /"is_index":true/);
  });

  it('is not there when a part of it could not be made', async () => {
    const make = (request: object) =>
      database.transaction((session) => createTable(session, { name: 'dua', fields, records: [], ...request }));
    await assert.rejects(make({ aliases: ['_x'] }), /not a valid alias name/);
    await assert.rejects(make({ aliases: ['s1'] }), /already exists/);
    await assert.rejects(make({ primaryKey: ['nope'] }), /is not a field/);
    await assert.rejects(
      make({ records: [{ Kode: 'a' }, { Kode: 'a' }], primaryKey: ['Kode'] }),
      /uniqueness constraint/,
    );
    assert.equal(await readTable(database, 'dua'), undefined);
  });

  it('takes rows and changes them by key', async () => {
    await database.transaction(async (session) => {
      const table = await createTable(session, { name: 'tiga', fields, records: undefined, primaryKey: ['Kode'] });
      await insertRecords(
        session,
        table,
        Array.from({ length: 1200 }, (_, index) => ({ Kode: `k${index}`, nilai: index })),
      );
      await updateRecords(
        session,
        table,
        [
          { Kode: 'k7', nilai: 'NaN' },
          { Kode: 'baru', nilai: 1 },
        ],
        ['Kode'],
        true,
      );
    });
    const [row] = await database.rows<{ count: string; nilai: string }>(
      `SELECT count(*)::text AS count, max(nilai) FILTER (WHERE "Kode" = 'k7')::text AS nilai FROM tiga`,
    );
    assert.deepEqual(row, { count: '1201', nilai: 'NaN' });
  });
});
