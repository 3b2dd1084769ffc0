import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Catalog } from '../../../packages/sandbox/src/catalog/catalog.js';
import type { Database } from '../../../packages/sandbox/src/database/database.js';
import { openCluster } from '../datastore/cluster.js';
import { seeded } from './entries.js';

let catalog: Catalog;
let database: Database;
let close: () => Promise<void>;
before(async () => {
  ({ database, close } = await openCluster());
  catalog = await Catalog.load(database);
});
after(() => close());

describe('the catalogue', () => {
  it('finds a dataset by name and id, and a resource by id', () => {
    const dataset = seeded(catalog, 'wilayah');
    assert.equal(catalog.dataset(dataset.id), dataset);
    const [resource] = dataset.resources;
    assert.deepEqual(catalog.resource(resource?.id ?? ''), { dataset, resource });
  });

  it('finds an organization only as one', () => {
    assert.equal(catalog.group('bappeda', true)?.title, 'Bappeda Kota Metro (contoh)');
    assert.equal(catalog.group('bappeda', false), undefined);
    assert.ok(catalog.group('bappeda'));
  });

  it('knows a change once it is committed, under the new name only, and after it is loaded again', async () => {
    const before = seeded(catalog, 'rekap-wifi-kotor');
    const renamed = { ...before, name: 'rekap-baru', resources: [] };
    const failed = database.transaction(async (session) => {
      await catalog.writeDataset(session, renamed);
      throw new Error('changed my mind');
    });
    await assert.rejects(failed);
    assert.equal(catalog.dataset('rekap-baru'), undefined);
    await database.transaction((session) => catalog.writeDataset(session, renamed));
    assert.equal(catalog.dataset('rekap-wifi-kotor'), undefined);
    assert.equal(catalog.resource(before.resources[0]?.id ?? ''), undefined);
    assert.equal((await Catalog.load(database)).dataset('rekap-baru')?.id, before.id);
  });
});
