import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('the log of connections', () => {
  it('is not there until it is made, and then has as many rows as were asked for', async () => {
    assert.equal((await portal.get('package_show', { id: 'log-koneksi' })).status, 404);
    await portal.served.makeLog(1_000);
    const ask = () => portal.get('datastore_search', { resource_id: 'log_koneksi', limit: 2, sort: 'waktu desc' });
    const first = await ask();
    assert.equal(first.result['total'], 1_000);
    await portal.served.makeLog(1_200);
    assert.equal((await ask()).result['total'], 1_200);
    await portal.served.makeLog(1_000);
    assert.deepEqual((await ask()).result['records'], first.result['records']);
  });

  it('can be searched by its words', async () => {
    await portal.served.makeLog(500);
    const { result } = await portal.get('datastore_search', { resource_id: 'log_koneksi', q: 'laptop timur' });
    assert.ok(Number(result['total']) > 0);
    for (const row of result['records'] ?? [])
      assert.deepEqual([row['perangkat'], row['kecamatan']], ['laptop', 'Metro Timur']);
  });
});
