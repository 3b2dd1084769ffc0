import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, open } from '@satudata/client';
import { type Answer, fakePortal, quick } from '../../fake-portal.js';

const csv = 'nama;mbps\nTaman;1.234,5\nPasar;20\n';
const refused: Answer = {
  status: 404,
  text: JSON.stringify({ success: false, error: { __type: 'Not Found Error', message: 'Not found' } }),
};
// A portal without the DataStore plugin does not know its actions.
const unknown: Answer = { status: 400, text: '"Bad request - Action name not known: datastore_search"' };

function portal(datastore: Answer, resource: object | undefined) {
  const { fetch, calls } = fakePortal(({ action, url }) => {
    if (url.pathname.endsWith('/wifi.csv')) return { status: 200, text: csv };
    if (action === 'datastore_search') return datastore;
    if (action === 'resource_show' && resource !== undefined) return { result: { package_id: 'd', ...resource } };
    if (action === 'package_show') return { result: { id: 'd', name: 'wifi', title: 'Wi-Fi (contoh)' } };
    return refused;
  });
  return { fetch, calls, ...quick };
}
const file = { id: 'r', url: 'https://a.example/dataset/wifi/resource/r/download/wifi.csv', format: 'CSV' };

test('trap: a portal without a DataStore, or without this table, has the rows of the resource’s file', async () => {
  for (const answer of [refused, unknown]) {
    const { fetch, calls } = portal(answer, file);
    const table = createClient({ portal: 'https://a.example', fetch, ...quick }).table('r');
    const page = await table.where('mbps > 100').sortBy('mbps').page();
    assert.deepEqual(
      page.rows.map((row) => ({ ...row })),
      [{ nama: 'Taman', mbps: 1234.5 }],
    );
    const asked = () => calls.filter(({ action }) => action === 'datastore_search').length;
    const before = asked();
    assert.equal(await table.count(), 2);
    assert.equal((await table.info()).title, 'Wi-Fi (contoh)');
    assert.equal(asked(), before, 'and the DataStore is not asked again');
  }
});

test('a link to such a resource opens its file', async () => {
  const { fetch } = portal(refused, file);
  const table = await open('https://a.example/api/3/action/datastore_search?resource_id=r', { fetch, ...quick });
  assert.equal((await table.page()).rows.length, 2);
});

test('what the portal said first is told where there is no file to read', async () => {
  for (const resource of [undefined, { ...file, url: 'https://a.example/laporan.pdf', format: 'PDF' }]) {
    const { fetch } = portal(refused, resource);
    const table = createClient({ portal: 'https://a.example', fetch, ...quick }).table('r');
    await assert.rejects(table.page(), { code: 'not-found' });
  }
});

test('a table that the portal says it has is not replaced by a file', async () => {
  const { fetch } = portal(refused, { ...file, datastore_active: true });
  const table = createClient({ portal: 'https://a.example', fetch, ...quick }).table('r');
  await assert.rejects(table.page(), { code: 'not-found' });
});
