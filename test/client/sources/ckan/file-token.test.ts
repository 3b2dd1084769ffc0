import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { createClient } from '@satudata/client';
import { withToken } from '../../../../packages/client/src/sources/ckan/file-token.js';

const portalAddress = 'https://data.kota.example/id';

test('a file on the portal itself is read with its token, one elsewhere without', () => {
  const told = { token: 'rahasia', retries: 1 };
  assert.deepEqual(withToken(told, 'https://data.kota.example/dataset/a.csv', portalAddress), {
    retries: 1,
    headers: { Authorization: 'rahasia' },
  });
  assert.deepEqual(withToken({ ...told, tokenHeader: 'X-CKAN-API-Key' }, `${portalAddress}/a.csv`, portalAddress), {
    retries: 1,
    headers: { 'X-CKAN-API-Key': 'rahasia' },
  });
  for (const file of [
    'https://store.example/a.csv',
    'http://data.kota.example/a.csv',
    'https://data.kota.example:444/',
  ])
    assert.deepEqual(withToken(told, file, portalAddress), { retries: 1 }, file);
  assert.deepEqual(withToken({ retries: 1 }, `${portalAddress}/a.csv`, portalAddress), { retries: 1 });
});

const seen: (readonly [path: string, token: IncomingHttpHeaders['authorization']])[] = [];
const base = (server: Server, host = '127.0.0.1') => `http://${host}:${(server.address() as AddressInfo).port}`;
const store = createServer((request, response) => {
  seen.push([`store${request.url}`, request.headers.authorization]);
  response.end('nama,mbps\nTaman (contoh),20\n');
});
const portal = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', base(portal));
  const action = /^\/api\/3\/action\/(\w+)$/.exec(pathname)?.[1];
  const said = (status: number, body: object) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (action === undefined) seen.push([pathname, request.headers.authorization]);
  if (request.headers.authorization !== 'rahasia')
    return said(403, { success: false, error: { __type: 'Authorization Error' } });
  const file = { id: 'r', package_id: 'd', format: 'CSV', url: `${base(portal)}${wanted}`, datastore_active: false };
  if (action === 'resource_show') return said(200, { success: true, result: file });
  if (action === 'package_show')
    return said(200, { success: true, result: { id: 'd', name: 'd', private: true, resources: [file] } });
  if (action !== undefined) return said(404, { success: false, error: { __type: 'Not Found Error' } });
  if (pathname === '/stored.csv')
    return void response.writeHead(302, { location: `${base(store, 'localhost')}/signed?key=1` }).end();
  return void response.end('nama,mbps\nTaman (contoh),50\n');
});
let wanted = '/own.csv';
before(() =>
  Promise.all([portal, store].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))),
);
after(() => {
  for (const server of [portal, store]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  seen.length = 0;
});

const made = () => createClient({ portal: base(portal), token: 'rahasia', retryDelay: 1 });
const tables = [
  ['by its resource', async () => made().table('r')],
  ['by its link', async () => made().open(`${base(portal)}/dataset/d`)],
] as const;
for (const [name, opened] of tables) {
  test(`the file of a private resource, ${name}, is read with the token`, async () => {
    wanted = '/own.csv';
    assert.equal((await (await opened()).page()).rows[0]?.['mbps'], 50);
    assert.deepEqual(seen, [['/own.csv', 'rahasia']]);
  });

  test(`a private file, ${name}, that is kept in a store elsewhere is read there, and the store learns no token`, async () => {
    wanted = '/stored.csv';
    assert.equal((await (await opened()).page()).rows[0]?.['mbps'], 20);
    assert.deepEqual(seen, [
      ['/stored.csv', 'rahasia'],
      ['store/signed?key=1', undefined],
    ]);
  });
}

test('without a token, a private file is refused as any private data is', async () => {
  const table = createClient({ portal: base(portal), retryDelay: 1 }).table('r');
  await assert.rejects(table.page(), { code: 'forbidden' });
});
