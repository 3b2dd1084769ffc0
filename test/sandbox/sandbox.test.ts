import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createSandbox, LockHeld, type Sandbox, seedResourceId } from '@satudata/sandbox';

import { Database } from '../../packages/sandbox/src/database/database.js';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-test-'));
after(() => rmSync(folder, { recursive: true }));

const wifi = seedResourceId('titik-wifi-publik', 'titik');

async function act(sandbox: Sandbox, action: string, body: object): Promise<{ status: number; text: string }> {
  const response = await sandbox.fetch(
    new Request(`http://portal.example/api/3/action/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: sandbox.token },
      body: JSON.stringify(body),
    }),
  );
  return { status: response.status, text: await response.text() };
}

const speedsOf = (sandbox: Sandbox) =>
  act(sandbox, 'datastore_search', { resource_id: wifi, q: 'Kolam', fields: ['nama', 'kecepatan_mbps'] });

describe('a sandbox in this process', () => {
  it('keeps what was written, in its directory, for the next one', async () => {
    const dataDir = join(folder, 'kept');
    const first = await createSandbox({ dataDir });
    await act(first, 'datastore_upsert', {
      resource_id: wifi,
      records: [{ nama: 'Kolam Renang', kecepatan_mbps: 75 }],
    });
    await assert.rejects(createSandbox({ dataDir }), LockHeld);
    await first.close();
    const second = await createSandbox({ dataDir });
    assert.match((await speedsOf(second)).text, /"kecepatan_mbps":75/);
    await second.close();
  });

  it('keeps what was written over a killed worker, and loses nothing of the catalogue', async () => {
    const sandbox = await createSandbox({ memory: true });
    await act(sandbox, 'package_create', { name: 'sebelum' });
    await act(sandbox, 'datastore_upsert', {
      resource_id: wifi,
      records: [{ nama: 'Kolam Ikan', kecepatan_mbps: 15 }],
    });
    await sandbox.restartWorker();
    assert.match((await speedsOf(sandbox)).text, /"kecepatan_mbps":15/);
    assert.equal((await act(sandbox, 'package_show', { id: 'sebelum' })).status, 200);
    await sandbox.close();
  });

  it('answers from the catalogue while the database is away', async () => {
    const sandbox = await createSandbox({ memory: true });
    const restarted = sandbox.restartWorker();
    assert.equal((await act(sandbox, 'package_search', { q: 'wifi' })).status, 200);
    await restarted;
    await sandbox.close();
  });

  it('makes a token of its own, shows the address that was asked or the one it was given', async () => {
    const [one, other] = await Promise.all([
      createSandbox({ memory: true }),
      createSandbox({ memory: true, siteUrl: 'https://data.kota.example', title: 'Lain', token: 'rahasia' }),
    ]);
    assert.ok(one.token.length > 20);
    assert.equal(other.token, 'rahasia');
    assert.match((await act(one, 'status_show', {})).text, /"site_url": "http:\/\/portal\.example"/);
    assert.match(
      (await act(other, 'status_show', {})).text,
      /"site_title": "Lain".*"site_url": "https:\/\/data\.kota\.example"/,
    );
    await Promise.all([one.close(), other.close()]);
  });
});

describe('a directory that an earlier version made', () => {
  it('is read as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'earlier-'));
    try {
      await (await createSandbox({ dataDir: folder })).close();
      const database = await Database.open({ directory: join(folder, 'database') });
      await database.transaction((session) =>
        session.exec(`CREATE SCHEMA catalog;
          ALTER TABLE "_catalog_entry" SET SCHEMA catalog; ALTER TABLE catalog."_catalog_entry" RENAME TO entry;
          ALTER TABLE "_catalog_file" SET SCHEMA catalog; ALTER TABLE catalog."_catalog_file" RENAME TO file;`),
      );
      await database.close();
      const sandbox = await createSandbox({ dataDir: folder });
      const answer = await sandbox.fetch(new Request('http://portal.test/api/3/action/package_list'));
      assert.match(await answer.text(), /titik-wifi-publik/);
      await sandbox.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
