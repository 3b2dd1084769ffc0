import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { createClient, open } from '@satudata/client';
import { createRelay, type RelayConfig } from '@satudata/relay';
import { serveRelay } from '@satudata/relay/node.js';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { json, startUpstream, type TestUpstream } from './upstream.js';

let sandbox: ServedSandbox;
let upstream: TestUpstream;
let now = 0;
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true, cors: false });
});
after(() => sandbox?.close());
beforeEach(async () => {
  upstream = await startUpstream();
  now = 1_000_000;
});
afterEach(() => upstream.close());

const page = 'https://metrokota.example';
const relayOf = (more: Partial<RelayConfig> = {}) =>
  createRelay({
    upstreams: { metro: { url: upstream.url, allowPrivate: true } },
    origins: [page],
    now: () => now,
    ...more,
  });
const address = (path: string) => `https://relay.example/metro/${upstream.host}${path}`;
const search = '/api/3/action/datastore_search?resource_id=wifi';
const ask = (relay: ReturnType<typeof relayOf>, path: string, init?: RequestInit, client = 'a') =>
  relay.fetch(new Request(address(path), init), { client });

test('the client reads a portal without CORS headers through the relay', async () => {
  const config = { upstreams: { metro: { url: sandbox.url, allowPrivate: true } }, origins: [page] };
  const relay = await serveRelay(config, { port: 0 });
  try {
    const seen: Response[] = [];
    const client = createClient({
      portal: sandbox.url,
      relay: `${relay.url}/metro`,
      fetch: async (input, init) => {
        const response = await fetch(input, { ...init, headers: { ...init?.headers, origin: page } });
        seen.push(response);
        return response;
      },
    });
    const table = client.table('titik_wifi_publik');
    assert.equal((await table.where({ kecamatan: ['Metro Pusat', 'Metro Timur'] }).count()) > 0, true);
    assert.equal((await table.page({ size: 25 })).rows.length, 25);
    assert.deepEqual(new Set(seen.map(({ headers }) => headers.get('access-control-allow-origin'))), new Set([page]));
    assert.equal(new URL(seen[0]?.url ?? '').host, new URL(relay.url).host);
  } finally {
    await relay.close();
  }
});

test('1,000 concurrent readers of the same page cost one upstream request', async () => {
  const relay = relayOf({ rateLimit: false });
  upstream.answer = (request, response) => setTimeout(() => json({ success: true })(request, response), 50);
  const answers = await Promise.all(Array.from({ length: 1000 }, () => ask(relay, search)));
  assert.ok(answers.every(({ status }) => status === 200));
  assert.equal(upstream.asked.length, 1);
});

test('an old answer is given at once and read anew behind it', async () => {
  const relay = relayOf({ cache: { fresh: 60, whileRevalidate: 600 } });
  assert.equal((await ask(relay, search)).headers.get('x-satudata-cache'), 'miss');
  now += 30_000;
  const hit = await ask(relay, search);
  assert.equal(hit.headers.get('x-satudata-cache'), 'hit');
  assert.equal(hit.headers.get('age'), '30');
  now += 60_000;
  const work: Promise<unknown>[] = [];
  upstream.answer = json({ success: true, result: 'new' });
  const stale = await relay.fetch(new Request(address(search)), { waitUntil: (part) => work.push(part) });
  assert.equal(stale.headers.get('x-satudata-cache'), 'stale');
  assert.match(stale.headers.get('warning') ?? '', /^110/);
  await Promise.all(work);
  assert.deepEqual(await (await ask(relay, search)).json(), { success: true, result: 'new' });
  assert.equal(upstream.asked.length, 2);
});

test('a dead upstream serves the last good answer marked stale', async () => {
  const relay = relayOf({ cache: { fresh: 1, whileRevalidate: 0, ifError: 3600, rest: 0 } });
  await ask(relay, search);
  await upstream.close();
  now += 1_800_000;
  const answer = await ask(relay, search);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('x-satudata-cache'), 'stale');
  assert.equal(answer.headers.get('age'), '1800');
  now += 3_600_000;
  assert.equal((await ask(relay, search)).status, 502);
});

test('the order of parameters makes no second answer, and no header of a client changes the answer of others', async () => {
  const relay = relayOf();
  await ask(relay, '/api/3/action/datastore_search?limit=5&resource_id=wifi');
  const other = { headers: { 'x-forwarded-host': 'evil.example', 'accept-language': 'xx', origin: page } };
  const answer = await ask(relay, '/api/3/action/datastore_search?resource_id=wifi&limit=5', other);
  assert.equal(answer.headers.get('x-satudata-cache'), 'hit');
  assert.match(answer.headers.get('vary') ?? '', /Origin/);
  assert.equal(upstream.asked.length, 1);
});

test('credentials, cookies and forwarding headers of a client never pass, nor cookies of the upstream back', async () => {
  const relay = relayOf({
    upstreams: { metro: { url: upstream.url, allowPrivate: true, headers: { authorization: 'server-key' } } },
  });
  upstream.answer = (_, response) =>
    response.setHeader('set-cookie', 'id=1').setHeader('x-secret', 'a').end('{"success":true}');
  const headers = {
    authorization: 'mine',
    cookie: 'a=b',
    'x-forwarded-for': '1.2.3.4',
    'x-http-method-override': 'PUT',
  };
  const answer = await ask(relay, search, { headers });
  const [asked] = upstream.asked;
  assert.equal(asked?.headers.authorization, 'server-key');
  for (const name of ['cookie', 'x-forwarded-for', 'x-http-method-override', 'origin'])
    assert.equal(asked?.headers[name], undefined, name);
  assert.equal(answer.headers.get('set-cookie'), null);
  assert.equal(answer.headers.get('x-secret'), null);
});

test('redirects off the upstream are not followed; those within it are', async () => {
  const relay = relayOf({ cache: { rest: 0 } });
  const other = await startUpstream();
  for (const to of [other.url, 'http://169.254.169.254/latest', 'file:///etc/passwd', '//evil.example/']) {
    upstream.answer = (_, response) => response.writeHead(302, { location: to }).end();
    assert.equal((await ask(relay, search)).status, 502, to);
  }
  assert.equal(other.asked.length, 0);
  await other.close();
  upstream.answer = (request, response) =>
    request.url === '/here'
      ? json({ success: true })(request, response)
      : response.writeHead(302, { location: '/here' }).end();
  assert.equal((await ask(relay, search)).status, 200);
});

test('huge answers and questions are cut off, pages for people are not passed on', async () => {
  const relay = relayOf({ maxAnswer: 1000, maxQuestion: 100, cache: { rest: 0 } });
  upstream.answer = (_, response) => response.end(JSON.stringify('a'.repeat(5000)));
  assert.equal((await ask(relay, search)).status, 502);
  upstream.answer = (_, response) => response.end('<html><script>alert(1)</script>');
  const html = await ask(relay, search);
  assert.equal(html.status, 502);
  assert.doesNotMatch(await html.text(), /script/);
  const body = JSON.stringify({ resource_id: 'a'.repeat(500) });
  assert.equal((await ask(relay, '/api/3/action/datastore_search', { method: 'POST', body })).status, 413);
});

test('an upstream that drips is given up', async () => {
  const relay = relayOf({ timeout: 100 });
  upstream.answer = (_, response) => {
    response.write('{');
  };
  assert.equal((await ask(relay, search)).status, 504);
});

test('actions that write, other methods, other origins and upstreams without a name are refused unasked', async () => {
  const relay = relayOf();
  assert.equal((await ask(relay, '/api/3/action/package_delete?id=a')).status, 403);
  assert.equal((await ask(relay, '/api/3/action/datastore_upsert', { method: 'POST', body: '{}' })).status, 403);
  assert.equal((await ask(relay, search, { method: 'DELETE' })).status, 405);
  const foreign = await ask(relay, search, { headers: { origin: 'https://evil.example' } });
  assert.equal(foreign.status, 403);
  assert.equal(foreign.headers.get('access-control-allow-origin'), null);
  for (const path of ['other/127.0.0.1/api', 'metro/169.254.169.254/api/3/action/site_read', '__proto__/x/y'])
    assert.ok([403, 404].includes((await relay.fetch(new Request(`https://relay.example/${path}`))).status), path);
  assert.equal(upstream.asked.length, 0);
});

test('a preflight is answered for an allowed page', async () => {
  const answer = await ask(relayOf(), search, { method: 'OPTIONS', headers: { origin: page } });
  assert.equal(answer.status, 204);
  assert.equal(answer.headers.get('access-control-allow-origin'), page);
});

test('a client that asks too often is told when to come back; others go on', async () => {
  const relay = relayOf({ rateLimit: { requests: 2, seconds: 60 } });
  const statuses = [];
  for (let n = 0; n < 3; n++) statuses.push((await ask(relay, search)).status);
  assert.deepEqual(statuses, [200, 200, 429]);
  assert.equal((await ask(relay, search)).headers.get('retry-after'), '30');
  assert.equal((await ask(relay, search, {}, 'b')).status, 200);
});

test('health and metrics tell how the relay is', async () => {
  const relay = relayOf({ metricsToken: 'rahasia' });
  await ask(relay, search);
  await ask(relay, search);
  const get = (path: string, headers = {}) => relay.fetch(new Request(`https://relay.example${path}`, { headers }));
  assert.deepEqual(await (await get('/health')).json(), { status: 'ok', upstreams: { metro: 'ok' } });
  assert.equal((await get('/metrics')).status, 403);
  const text = await (await get('/metrics', { authorization: 'Bearer rahasia' })).text();
  assert.match(text, /^satudata_relay_upstream_requests_total\{upstream="metro"\} 1$/m);
  assert.match(text, /^satudata_relay_answers_total\{upstream="metro",from="hit"\} 1$/m);
});

test('HEAD is answered as GET, without a body', async () => {
  const relay = relayOf();
  const head = await ask(relay, search, { method: 'HEAD', headers: { origin: page } });
  assert.deepEqual([head.status, await head.text()], [200, '']);
  assert.equal(head.headers.get('access-control-allow-origin'), page);
  assert.equal((await ask(relay, search)).headers.get('x-satudata-cache'), 'hit');
});

test('maintenance is passed on with the time to wait, and the portal is left alone that long', async () => {
  const relay = relayOf();
  upstream.answer = (_, response) => response.writeHead(503, { 'retry-after': '30' }).end('<html>');
  for (let n = 0; n < 5; n++) {
    const answer = await ask(relay, search);
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '30']);
  }
  assert.equal(upstream.asked.length, 1);
  const health = await relay.fetch(new Request('https://relay.example/health'));
  assert.deepEqual(await health.json(), { status: 'ok', upstreams: { metro: 'failing' } });
});

test('files of the upstream come through, so many at a time, and never from elsewhere', async () => {
  const relay = relayOf({ maxFiles: 1, cache: { fresh: 0, rest: 0 } });
  const file = (name: string) => `/dataset/wifi/resource/a/download/${name}.csv`;
  let end: () => void = () => undefined;
  upstream.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' }).write('nama,');
    end = () => response.end('mbps\n');
  };
  const first = await ask(relay, file('wifi'), { headers: { origin: page } });
  assert.equal(first.headers.get('access-control-allow-origin'), page);
  const crowd = await ask(relay, file('lain'));
  assert.deepEqual([crowd.status, crowd.headers.get('retry-after')], [503, '5']);
  const second = await ask(relay, file('wifi'));
  end();
  assert.deepEqual([await first.text(), await second.text()], ['nama,mbps\n', 'nama,mbps\n']);
  upstream.answer = (_, response) => response.writeHead(302, { location: 'https://penyimpanan.example/a.csv' }).end();
  assert.equal((await ask(relay, file('lain'))).status, 502);
  upstream.answer = (_, response) => response.writeHead(404).end('<html>');
  assert.equal((await ask(relay, file('lain'))).status, 404);
  assert.equal(upstream.asked.length, 3);
});

test('a dataset that has only files is read by the client through the relay, from another origin', async () => {
  const config = { upstreams: { metro: { url: sandbox.url, allowPrivate: true } }, origins: [page] };
  const relay = await serveRelay(config, { port: 0 });
  try {
    const hosts = new Set<string>();
    const table = await open(`${sandbox.url}/dataset/jadwal-puskesmas-keliling`, {
      relay: `${relay.url}/metro`,
      fetch: async (input, init) => {
        hosts.add(new URL(String(input)).host);
        const response = await fetch(input, { ...init, headers: { ...init?.headers, origin: page } });
        assert.equal(response.headers.get('access-control-allow-origin'), page);
        return response;
      },
    });
    const rows = (await table.where({ hari: 'Senin' }).page({ size: 100 })).rows;
    assert.ok(rows.length > 0);
    assert.deepEqual(new Set(rows.map((row) => row['hari'])), new Set(['Senin']));
    assert.match(String(rows[0]?.['tempat']), /^Balai .* \(contoh\)$/);
    assert.deepEqual([...hosts], [new URL(relay.url).host]);
  } finally {
    await relay.close();
  }
});

test('a dump comes through the relay as the portal gives it', async () => {
  const dump = '/datastore/dump/titik_wifi_publik?format=csv';
  const relay = createRelay({ upstreams: { metro: { url: sandbox.url, allowPrivate: true } }, origins: '*' });
  const through = await relay.fetch(new Request(`https://relay.example/metro/${new URL(sandbox.url).host}${dump}`));
  assert.equal(through.status, 200);
  const rows = await (await fetch(sandbox.url + dump)).text();
  assert.match(rows, /kecamatan/);
  assert.equal(await through.text(), rows.replace(/^\uFEFF/, ''));
});

for (const [what, path] of [
  ['a file', '/dataset/wifi/resource/a/download/wifi.csv'],
  ['a dump', '/datastore/dump/wifi?format=csv'],
] as const)
  test(`1,000 concurrent readers of ${what} cost one upstream request, and each gets all of it`, async () => {
    const relay = relayOf({ rateLimit: false });
    const rows = Buffer.from('nama,mbps\n'.repeat(20_000));
    upstream.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).write(rows.subarray(0, 70_000));
      setTimeout(() => response.end(rows.subarray(70_000)), 50);
    };
    const read = async () => {
      const response = await ask(relay, path);
      let size = 0;
      for await (const part of response.body ?? []) size += part.byteLength;
      return `${response.status} ${size}`;
    };
    const answers = await Promise.all(Array.from({ length: 1000 }, read));
    assert.deepEqual([...new Set(answers)], [`200 ${rows.byteLength}`]);
    assert.equal(upstream.asked.length, 1);
  });

test('a file is kept while it is fresh, and the last good one is given while the portal is down', async () => {
  const relay = relayOf({ cache: { fresh: 60, ifError: 3600, rest: 0 } });
  const dump = '/datastore/dump/wifi';
  upstream.answer = (_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end('nama\n');
  const told = async (init?: RequestInit) => {
    const { status, headers, ...response } = await ask(relay, dump, init).then(async (answer) => ({
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
    }));
    return [status, response.text, headers.get('x-satudata-cache'), headers.get('age'), headers.get('cache-control')];
  };
  assert.deepEqual(await told(), [200, 'nama\n', 'miss', '0', 'public, max-age=60']);
  now += 40_000;
  assert.deepEqual(await told(), [200, 'nama\n', 'hit', '40', 'public, max-age=20']);
  assert.deepEqual(await told({ method: 'HEAD' }), [200, '', 'hit', '40', 'public, max-age=20']);
  assert.equal(upstream.asked.length, 1);
  now += 40_000;
  upstream.answer = (_, response) => response.writeHead(500).end();
  assert.deepEqual(await told(), [200, 'nama\n', 'stale', '80', 'no-store']);
  now += 3_600_000;
  assert.equal((await told())[0], 502);
});

for (const [kind, path] of [
  ['arcgis', '/arcgis/rest/services/Wifi/FeatureServer/0/query?where=1%3D1&f=json'],
  ['opendatasoft', '/api/explore/v2.1/catalog/datasets/wifi/records?limit=10'],
  ['socrata', '/resource/abcd-1234.json?$limit=5'],
  ['bigdata', '/api-backend/bigdata/dinas//tabel?limit=5'],
] as const)
  test(`an upstream of the kind ${kind} is read by GET alone`, async () => {
    const relay = relayOf({ upstreams: { metro: { url: upstream.url, kind, allowPrivate: true } } });
    assert.equal((await ask(relay, path)).status, 200);
    assert.equal(upstream.asked[0]?.url?.split('?')[0], path.split('?')[0]);
    assert.equal((await ask(relay, path, { method: 'POST', body: '{}' })).status, 405);
    assert.equal((await ask(relay, '/admin')).status, 403);
    assert.equal(upstream.asked.length, 1);
  });

test('the key of BPS goes into the path of the upstream, and comes back in no answer', async () => {
  const relay = relayOf({
    upstreams: { metro: { url: upstream.url, kind: 'bps', key: 'rahasia', allowPrivate: true } },
  });
  const answer = await ask(relay, '/list/model/data/domain/1872/var/417/');
  assert.equal(upstream.asked[0]?.url, '/list/model/data/domain/1872/var/417/key/rahasia');
  assert.doesNotMatch(JSON.stringify([...answer.headers]) + (await answer.text()), /rahasia/);
});
