import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { answerBytes } from '../../../packages/client/src/sources/answer-bytes.js';

let refused = 0;
const server = createServer((request, response) => {
  if (request.url === '/flaky' && refused === 0) {
    refused += 1;
    response.writeHead(503).end();
  } else if (request.url === '/stuck') response.write('abc');
  else if (request.url === '/cut') {
    response.writeHead(200, { 'content-length': '100' });
    response.write('abc', () => response.destroy());
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
  await assert.rejects(read('/cut', { retries: 0 }), { code: 'network' });
});

test('hanging up within a file ends it', async () => {
  const hangUp = new AbortController();
  const reading = read('/stuck', {}, hangUp.signal);
  setTimeout(() => hangUp.abort(), 20);
  await assert.rejects(reading, { code: 'aborted' });
});
