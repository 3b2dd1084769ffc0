import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { again, type RetryNotice } from '../../../packages/client/src/transport/again.js';
import { emptyLane, type Lane } from '../../../packages/client/src/transport/lane.js';
import type { Attempt, Call, Settled } from '../../../packages/client/src/transport/transport.js';

let server: Server;
let url = '';
let statuses: number[] = [];
let asked = 0;

before(async () => {
  server = createServer((_, response) => {
    asked += 1;
    const status = statuses.shift() ?? 200;
    if (status !== 0) return void response.writeHead(status).end('ok');
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"success": tr');
    setTimeout(() => response.destroy(), 5);
    return undefined;
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

interface Way {
  readonly call?: Call;
  readonly online?: boolean;
  readonly lane?: Lane;
  readonly onRetry?: (notice: RetryNotice) => void;
}
const settled = ({ online = true, lane = emptyLane(), onRetry }: Way): Settled => ({
  fetch: (...call) => fetch(...call),
  timeout: 5_000,
  idleTimeout: 5_000,
  maxBytes: 1_000_000,
  retries: 2,
  retryDelay: 1,
  headers: {},
  inFlight: 6,
  onRetry,
  lane,
  surroundings: { origin: undefined, online: () => online },
});
const refused = (status: number, { retryAfter, text = '' }: { retryAfter?: number; text?: string } = {}): Attempt => ({
  reply: { url, status, ok: false, text, retryAfter },
  response: new Response(null, { status }),
});
const unanswered: Attempt = { error: new TypeError('fetch failed') };
const tried = (first: Attempt, way: Way = {}) => again(url, way.call ?? {}, first, settled(way));

test('a refusal that may pass is tried again until it passes, as often as agreed', async () => {
  assert.equal((await tried(refused(503))).status, 200);
  assert.equal(asked, 1);
  statuses = [502, 200];
  assert.equal((await tried(unanswered)).status, 200);
  assert.equal(asked, 3);
  statuses = [503, 503, 503];
  assert.equal((await tried(refused(503))).status, 503);
  assert.equal(asked, 5);
});

test('a refusal for good, and one that asks for a long wait, are handed on as they are', async () => {
  for (const first of [refused(404), refused(403), refused(501), refused(503, { retryAfter: 60 })])
    assert.equal(await tried(first), first.reply);
  assert.equal(asked, 0);
});

test('a failure at what was sent by POST is tried again only where it is said to pass', async () => {
  const call = { json: { a: 1 } };
  assert.equal((await tried(refused(500), { call })).status, 500);
  assert.equal((await tried(refused(500, { text: '"Search Connection Error"' }), { call })).status, 200);
  assert.equal((await tried(refused(500))).status, 200);
  assert.equal(asked, 2);
});

test('a device without a network does not try', async () => {
  await assert.rejects(tried(unanswered, { online: false }), { code: 'offline' });
  assert.equal(asked, 0);
});

test('an answer that broke off is asked for once more', async () => {
  statuses = [0, 200];
  const cut: Attempt = { response: new Response('{'), error: new TypeError('terminated') };
  await assert.rejects(tried(cut), { code: 'integrity', status: 200 });
  assert.equal(asked, 1);
});

test('a caller who hangs up during the pause is let go, and nothing more is asked', async () => {
  const leaving = new AbortController();
  const answer = tried(refused(503, { retryAfter: 9 }), {
    call: { signal: leaving.signal },
    onRetry: () => setImmediate(() => leaving.abort()),
  });
  await assert.rejects(answer, { code: 'aborted' });
  assert.equal(asked, 0);
});

test('each further try is told before its pause, with what was wrong before', async () => {
  const notices: RetryNotice[] = [];
  statuses = [503, 200];
  await tried(unanswered, {
    onRetry: (notice) => {
      notices.push(notice);
      throw new Error('a log that is full');
    },
  });
  assert.deepEqual(
    notices.map(({ attempt, status, code }) => [attempt, status, code]),
    [
      [1, undefined, 'network'],
      [2, 503, undefined],
    ],
  );
});

test('all calls to a portal that is down have ten further tries together, not two each', async () => {
  const lane = emptyLane();
  statuses = Array.from({ length: 100 }, () => 503);
  await Promise.all(Array.from({ length: 40 }, () => tried(refused(503), { lane })));
  assert.equal(asked, 10);
});
