import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { persist } from '../../../packages/client/src/transport/persist.js';
import type { Settled } from '../../../packages/client/src/transport/transport.js';

let server: Server;
let url = '';
let statuses: number[] = [];
let asked = 0;

before(async () => {
  server = createServer((_, response) => {
    asked += 1;
    response.writeHead(statuses.shift() ?? 200).end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  statuses = [];
  asked = 0;
});

const again = (first: unknown, { signal, online = true }: { signal?: AbortSignal; online?: boolean } = {}) =>
  persist(url, { method: 'GET', signal: signal ?? null }, first, {
    fetch,
    timeout: 5_000,
    retries: 2,
    retryDelay: 1,
    surroundings: { origin: undefined, online: () => online },
  } satisfies Partial<Settled> as unknown as Settled);
const refused = (status: number, headers: Record<string, string> = {}, text = '') =>
  new Response(text, { status, headers });

test('a refusal that may pass is tried again until it passes, as often as agreed', async () => {
  assert.equal((await again(refused(503))).status, 200);
  assert.equal(asked, 1);
  statuses = [502, 200];
  assert.equal((await again(new TypeError('fetch failed'))).status, 200);
  assert.equal(asked, 3);
  statuses = [503, 503, 503];
  assert.equal((await again(refused(503))).status, 503);
  assert.equal(asked, 5);
});

test('a refusal for good is handed on as it is', async () => {
  for (const first of [refused(404), refused(403), refused(500), refused(503, { 'retry-after': '60' })])
    assert.equal(await again(first), first);
  assert.equal(asked, 0);
});

test('a search server that is down is worth another try', async () => {
  assert.equal((await again(refused(500, {}, 'Search Connection Error'))).status, 200);
});

test('a device without a network does not try', async () => {
  const failure = new TypeError('fetch failed');
  await assert.rejects(again(failure, { online: false }), (error) => error === failure);
  assert.equal(asked, 0);
});

test('a caller who hangs up during the pause is not kept', async () => {
  const leaving = new AbortController();
  const answer = again(refused(503, { 'retry-after': '9' }), { signal: leaving.signal });
  leaving.abort();
  await assert.rejects(answer, { name: 'AbortError' });
  assert.equal(asked, 0);
});
