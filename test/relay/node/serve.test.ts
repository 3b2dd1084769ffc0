import assert from 'node:assert/strict';
import { connect, type LookupFunction } from 'node:net';
import { after, before, test } from 'node:test';
import { type ServedRelay, serveRelay } from '@satudata/relay/node.js';
import { guardedFetch } from '../../../packages/relay/src/node/guarded-fetch.js';
import { startUpstream, type TestUpstream } from '../upstream.js';

let upstream: TestUpstream;
let relay: ServedRelay;
const config = () => ({ upstreams: { metro: { url: upstream.url, allowPrivate: true } }, origins: '*' as const });
before(async () => {
  upstream = await startUpstream();
  relay = await serveRelay(config(), { port: 0 });
});
after(async () => {
  await relay?.close();
  await upstream?.close();
});

/** Everything that the relay says to raw bytes until it hangs up. */
const raw = (bytes: string, port = relay.port) =>
  new Promise<string>((done) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => {
      said += String(part);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(said));
  });

test('a client that drips its head or its body is hung up on', async () => {
  const hasty = await serveRelay({ ...config(), timeout: 200 }, { port: 0, headTimeout: 100 });
  try {
    assert.match(await raw('GET /health HTTP/1.1\r\nhost: a\r\nx-drip:', hasty.port), /^(HTTP\/1.1 408|$)/);
    const post = `POST /metro/${upstream.host}/api/3/action/datastore_search HTTP/1.1\r\nhost: a\r\nconnection: close\r\n`;
    assert.match(await raw(`${post}content-length: 50\r\n\r\n{`, hasty.port), /^HTTP\/1.1 408/);
  } finally {
    await hasty.close();
  }
});

test('smuggled requests are refused and never reach the upstream', async () => {
  const start = `POST /metro/${upstream.host}/api/3/action/datastore_search HTTP/1.1\r\nhost: a\r\n`;
  const smuggled = '0\r\n\r\nGET /admin HTTP/1.1\r\nhost: a\r\n\r\n';
  const both = await raw(`${start}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n${smuggled}`);
  assert.match(both, /^HTTP\/1.1 400/);
  assert.match(await raw(`${start}transfer-encoding : chunked\r\n\r\n${smuggled}`), /^HTTP\/1.1 400/);
  assert.match(await raw(`${start}content-length: 4\r\ncontent-length: 50\r\n\r\n${smuggled}`), /^HTTP\/1.1 400/);
  assert.equal(upstream.asked.length, 0);
});

test('every form of an address that leads elsewhere is refused, as it stands on the wire', async () => {
  const search = '/api/3/action/datastore_search';
  const forms = [
    `/metro/127.0.0.1:1${search}`,
    `/metro/169.254.169.254${search}`,
    `/metro/2130706433${search}`,
    `/metro/0x7f.0.0.1${search}`,
    `/metro/0177.0.0.1${search}`,
    `/metro/[::1]${search}`,
    `/metro/[::ffff:169.254.169.254]${search}`,
    `/metro/localhost${search}`,
    `/metro/${upstream.host}@evil.example${search}`,
    `/metro/evil.example#${upstream.host}${search}`,
    `/metro//${upstream.host}${search}`,
    `//evil.example${search}`,
    `/metro/http://evil.example${search}`,
    `/metro/${upstream.host}/..${search}`,
    `/metro/${upstream.host}/%2e%2e/admin`,
    `/metro/${upstream.host}${search}/..%2f..%2fadmin`,
    `/metro/${upstream.host}${search}%0d%0ahost:%20evil.example`,
    `/metro/${upstream.host}${search}%00`,
    `/metro/${upstream.host}\\..\\admin`,
    `/metro/${upstream.host}/user/login`,
    `http://169.254.169.254${search}`,
    `http://${upstream.host}${search.replace('datastore_search', 'package_delete')}`,
  ];
  for (const form of forms) {
    const said = await raw(`GET ${form} HTTP/1.1\r\nhost: ${upstream.host}\r\nconnection: close\r\n\r\n`);
    assert.match(said, /^HTTP\/1\.1 40[034]/, form);
  }
  for (const method of ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
    const said = await raw(
      `${method} /metro/${upstream.host}${search} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
    );
    assert.match(said, /^HTTP\/1\.1 (40[05]|50[01])/, method);
  }
  assert.equal(upstream.asked.length, 0);
});

test('a tunnel is not opened', async () => {
  assert.doesNotMatch(await raw('CONNECT 169.254.169.254:80 HTTP/1.1\r\nhost: a\r\n\r\n'), /^HTTP\/1\.1 2/);
});

test('a body without an end is cut off, and a head that is too large refused', async () => {
  const start = `POST /metro/${upstream.host}/api/3/action/datastore_search HTTP/1.1\r\nhost: a\r\nconnection: close\r\n`;
  assert.match(await raw(`${start}content-length: 9999999999\r\n\r\n{`), /^HTTP\/1\.1 413/);
  const chunk = `${(60_000).toString(16)}\r\n${'a'.repeat(60_000)}\r\n`;
  assert.match(await raw(`${start}transfer-encoding: chunked\r\n\r\n${chunk.repeat(3)}`), /^HTTP\/1\.1 413/);
  assert.match(await raw(`GET /health HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`), /^HTTP\/1\.1 431/);
  assert.equal(upstream.asked.length, 0);
});

test('a name that turns to a private address after it was checked is not called', async () => {
  const { port } = new URL(upstream.url);
  let looked = 0;
  const turning: LookupFunction = (_, __, done) => {
    looked += 1;
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  };
  const named = { upstreams: { metro: { url: `http://data.kota.example:${port}` } }, origins: '*' as const };
  const turned = await serveRelay({ ...named, fetch: guardedFetch(named, turning) }, { port: 0 });
  const answer = await fetch(`${turned.url}/metro/data.kota.example:${port}/api/3/action/status_show`);
  await turned.close();
  assert.deepEqual([answer.status, looked, upstream.asked.length], [502, 1, 0]);
});

test('parameters given twice, and in another order, get an answer of their own or the same one, never that of others', async () => {
  upstream.answer = (request, response) => response.end(JSON.stringify({ asked: request.url }));
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const path = `/metro/${upstream.host}/api/3/action/datastore_search?${query}`;
    const answer = await fetch(`${relay.url}${path}`, { headers });
    return { ...((await answer.json()) as { asked: string }), from: answer.headers.get('x-satudata-cache') };
  };
  const one = await ask('resource_id=a&limit=1');
  assert.deepEqual(await ask('limit=1&resource_id=a', { 'x-forwarded-host': 'evil.example', accept: 'text/html' }), {
    ...one,
    from: 'hit',
  });
  assert.match((await ask('resource_id=a&resource_id=b&limit=1')).asked, /resource_id=a&resource_id=b/);
  assert.match((await ask('resource_id=b&resource_id=a&limit=1')).asked, /resource_id=b&resource_id=a/);
  assert.equal((await ask('resource_id=%61&limit=1')).from, 'hit');
});

test('a reader who takes nothing is hung up on', async () => {
  const slow = await serveRelay({ ...config(), timeout: 60_000 }, { port: 0, idleTimeout: 300 });
  upstream.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' });
    const send = (): void => {
      while (!response.destroyed && response.write('a'.repeat(65_536)));
    };
    response.on('drain', send);
    send();
  };
  const gone = new Promise<void>((done) => {
    const socket = connect(slow.port, '127.0.0.1', () =>
      socket.write(`GET /metro/${upstream.host}/datastore/dump/a HTTP/1.1\r\nhost: a\r\n\r\n`),
    );
    socket.once('readable', () => setTimeout(() => socket.resume(), 1_000));
    socket.on('error', () => undefined);
    socket.on('close', () => done());
  });
  await gone;
  await slow.close();
});
