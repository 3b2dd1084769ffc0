import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../packages/sandbox/src/database/database.js';
import { fieldView, readTable } from '../../../packages/sandbox/src/datastore/table.js';
import { seedResourceId } from '../../../packages/sandbox/src/seed/load.js';
import { openCluster } from './cluster.js';
import { column } from './columns.js';

let database: Database;
let close: () => Promise<void>;
before(async () => {
  ({ database, close } = await openCluster());
});
after(() => close());

describe('a table of the seed', () => {
  it('is found by its id and by its alias, under its id', async () => {
    const id = seedResourceId('wilayah', 'kode');
    for (const name of [id, 'wilayah_metro']) assert.equal((await readTable(database, name))?.name, id);
  });

  it('has no search text among its columns', async () => {
    const table = await readTable(database, 'wilayah_metro');
    assert.equal(table?.columns[0]?.name, '_id');
    assert.ok(!table?.columns.some((one) => one.name === '_full_text'));
    assert.equal(table?.columns.find((one) => one.name === 'bentuk_skematis')?.type, 'nested');
  });

  it('is not found by a name that nobody gave, whatever is in it', async () => {
    for (const name of ['nope', '', "' OR 1=1 --", 'a\u0000b', 'pg_class', 'entry']) {
      assert.equal(await readTable(database, name), undefined, name);
    }
  });

  it('is listed with the others', async () => {
    const table = await readTable(database, '_table_metadata');
    assert.deepEqual(
      table?.columns.map((one) => one.name),
      ['_id', 'name', 'oid', 'alias_of'],
    );
  });

  it('shows nested columns as json', () => {
    assert.deepEqual(fieldView(column('a', 'nested')), { id: 'a', type: 'json', info: undefined });
    assert.deepEqual(fieldView(column('_id', 'int4')), { id: '_id', type: 'int' });
  });
});
