import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createClient, isSatuError, open } from '@satudata/client';
import { clientOf, faultPortal, pageOf, rowsBetween } from '../fault-portal.js';

const rows = rowsBetween(1, 5);
const page = (origin: string) => ({ origin, online: () => true });

/** A browser's fetch as far as CORS goes: an answer that does not allow the page to read it is kept from it. */
const likeBrowser: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, mode: 'cors' });
  if (init?.mode !== 'no-cors' && response.headers.get('access-control-allow-origin') === null)
    throw new TypeError('Failed to fetch');
  return response;
};

test('fault 22: a portal that answers, but not this page, is told from one that is down', async (t) => {
  const { portal, close } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rows)));
  const client = clientOf(portal, { fetch: likeBrowser, surroundings: page('https://dinas.example') });
  await assert.rejects(client.table('r').page(), (error) => {
    assert.ok(isSatuError(error, 'blocked-by-cors'));
    assert.match(error.hint, /ckan\.cors\.origin_whitelist/);
    return true;
  });
  await close();
  await assert.rejects(client.table('r').page(), { code: 'network' });
});

test('fault 23: a page by https is told before any call that it cannot read http', async () => {
  let asked = 0;
  const fetch: typeof globalThis.fetch = async () => {
    asked += 1;
    return new Response('{}');
  };
  const surroundings = page('https://dinas.example');
  const portal = 'http://data.kota.example';
  assert.throws(() => createClient({ portal, fetch, surroundings }), { code: 'invalid-config', field: 'portal' });
  for (const link of [`${portal}/dataset/wifi`, `${portal}/wifi.csv`])
    await assert.rejects(
      open(link, { fetch, surroundings }).then((table) => table.page()),
      { code: 'invalid-config' },
    );
  assert.equal(asked, 0);
});

test('fault 24: an answer from another host, a login page and a circle are not taken for data', async (t) => {
  const other = createServer((request, response) =>
    request.url === '/login' ? response.end('<!DOCTYPE html><form>') : response.end(JSON.stringify({ success: true })),
  );
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  t.after(() => {
    other.closeAllConnections();
    other.close();
  });
  // Another name of this machine is another host.
  const elsewhere = `http://localhost:${(other.address() as AddressInfo).port}`;
  const targets = [
    [`${elsewhere}/data`, 'invalid-config'],
    [`${elsewhere}/login`, 'captive-portal'],
    ['/api/3/action/datastore_search', 'network'],
  ] as const;
  for (const [location, code] of targets) {
    const { portal } = await faultPortal(t, ({ response }) => response.writeHead(302, { location }).end());
    await assert.rejects(clientOf(portal, { retries: 0 }).table('r').page(), { code });
  }
});

test('fault 24: a portal that has moved to another path on its host is followed', async (t) => {
  const { portal } = await faultPortal(t, (ask) =>
    ask.request.url?.startsWith('/data/') === true
      ? ask.result(pageOf(ask, rows))
      : ask.response.writeHead(301, { location: `/data${ask.request.url}` }).end(),
  );
  assert.equal((await clientOf(portal).table('r').page()).rows.length, 5);
});
