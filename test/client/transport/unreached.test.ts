import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { unreached } from '../../../packages/client/src/transport/unreached.js';

let server: Server;
let url = '';
let silent = false;
const asked: string[] = [];

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (!silent) response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/3`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

const cause = new TypeError('Failed to fetch');
const why = (address: string, origin: string | undefined, timeout = 5_000, signal?: AbortSignal) =>
  unreached(address, signal, cause, { fetch, timeout, surroundings: { origin, online: () => true } });

test('a portal that answers somebody else is blocked by CORS, and what to change is said', async () => {
  const error = await why(url, 'https://dinas.example');
  assert.equal(error.code, 'blocked-by-cors');
  assert.match(error.hint ?? '', /origin_whitelist.*relay/);
  assert.equal(error.cause, cause);
});

test('a portal that answers nobody is a fault of the network', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  assert.equal((await why(`http://127.0.0.1:${port}/`, 'https://dinas.example')).code, 'network');
});

test('the page’s own server, and a program without a page, are never asked twice', async () => {
  asked.length = 0;
  assert.equal((await why(url, new URL(url).origin)).code, 'network');
  assert.equal((await why(url, undefined)).code, 'network');
  assert.deepEqual(asked, []);
});

test('finding out ends with its patience, and with the caller’s', async () => {
  silent = true;
  assert.equal((await why(url, 'https://dinas.example', 30)).code, 'network');
  const leaving = new AbortController();
  const answer = why(url, 'https://dinas.example', 60_000, leaving.signal);
  leaving.abort();
  assert.equal((await answer).code, 'network');
  silent = false;
});
