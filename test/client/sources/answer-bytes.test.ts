import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { answerBytes } from '../../../packages/client/src/sources/answer-bytes.js';

let refused = 0;
let cuts = 0;
beforeEach(() => {
  cuts = 0;
});
const server = createServer((request, response) => {
  if (request.url === '/flaky' && refused === 0) {
    refused += 1;
    response.writeHead(503).end();
  } else if (request.url === '/stuck') response.write('abc');
  else if (request.url?.startsWith('/cut') === true) {
    cuts += 1;
    const etag = request.url === '/cut-same' ? '"1"' : request.url === '/cut-other' ? `"${cuts}"` : undefined;
    response.writeHead(200, { 'content-length': '6', ...(etag === undefined ? {} : { etag }) });
    if (cuts === 2) response.end('abcdef');
    else response.write('abc', () => setTimeout(() => response.destroy(), 20));
  } else response.end('abc');
});
await new Promise<void>((resolve) => server.listen(0, resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function read(path: string, options = {}, signal?: AbortSignal) {
  const { chunks } = await answerBytes(`${base}${path}`, { retryDelay: 1, ...options }, signal);
  let text = '';
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return text;
}

test('a file that is refused at first is asked for again', async () => {
  assert.equal(await read('/flaky'), 'abc');
  assert.equal(refused, 1);
});

test('a file that stops, or breaks off, says so', async () => {
  await assert.rejects(read('/stuck', { idleTimeout: 20 }), { code: 'timeout' });
  await assert.rejects(read('/cut', { retries: 0 }), { code: 'integrity' });
  cuts = 0;
  await assert.rejects(read('/cut', { retries: 0, surroundings: { origin: undefined, online: () => cuts === 0 } }), {
    code: 'offline',
  });
});

test('a file that breaks off once goes on where it stopped, as long as it is the same file', async () => {
  assert.equal(await read('/cut-same'), 'abcdef');
  assert.equal(cuts, 2);
  for (const path of ['/cut-other', '/cut-unnamed']) {
    cuts = 0;
    await assert.rejects(read(path), { code: 'integrity' }, path);
  }
});

test('hanging up within a file ends it', async () => {
  const hangUp = new AbortController();
  const reading = read('/stuck', {}, hangUp.signal);
  setTimeout(() => hangUp.abort(), 20);
  await assert.rejects(reading, { code: 'aborted' });
});
