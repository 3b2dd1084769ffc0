import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { type ServedRelay, serveRelay } from '@satudata/relay/node.js';
import { startUpstream, type TestUpstream } from '../upstream.js';

let upstream: TestUpstream;
let relay: ServedRelay;
before(async () => {
  upstream = await startUpstream();
  const config = {
    upstreams: { metro: { url: upstream.url, allowPrivate: true } },
    origins: '*' as const,
    timeout: 200,
  };
  relay = await serveRelay(config, { port: 0, headTimeout: 100 });
});
after(async () => {
  await relay?.close();
  await upstream?.close();
});

/** Everything that the relay says to raw bytes until it hangs up. */
const raw = (bytes: string) =>
  new Promise<string>((done) => {
    let said = '';
    const socket = connect(relay.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => {
      said += String(part);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(said));
  });

test('a client that drips its head or its body is hung up on', async () => {
  assert.match(await raw('GET /health HTTP/1.1\r\nhost: a\r\nx-drip:'), /^(HTTP\/1.1 408|$)/);
  const post = `POST /metro/${upstream.host}/api/3/action/datastore_search HTTP/1.1\r\nhost: a\r\nconnection: close\r\n`;
  assert.match(await raw(`${post}content-length: 50\r\n\r\n{`), /^HTTP\/1.1 408/);
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
