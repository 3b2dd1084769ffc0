import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../packages/sandbox/src/database/database.js';
import { asReader } from '../../../packages/sandbox/src/database/reader-role.js';
import { openCluster } from '../datastore/cluster.js';

let database: Database;
let close: () => Promise<void>;
before(async () => {
  ({ database, close } = await openCluster());
  await database.transaction((session) => session.exec('CREATE TABLE "boleh ini" (x int); CREATE TABLE lain (x int)'));
});
after(() => close());

describe('the role that only reads', () => {
  it('reads the tables it is given, no others, and changes none, until the transaction ends', async () => {
    const ask = (sql: string) =>
      database.transaction(async (session) => {
        await session.exec(asReader(['boleh ini']));
        return session.rows(sql);
      });
    assert.deepEqual(await ask('SELECT * FROM "boleh ini"'), []);
    await assert.rejects(ask('SELECT * FROM lain'), { code: '42501' });
    await assert.rejects(ask('INSERT INTO "boleh ini" VALUES (1)'), { name: 'StatementFailed' });
    await database.rows('INSERT INTO lain VALUES (1)');
  });
});
