import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { type AnswerNotice, createClient, type RequestNotice } from '@satudata/client';

let open = 0;
let most = 0;
const asked: string[] = [];
let held: (() => void)[] = [];
let holding = false;
const server = createServer((request, response) => {
  open += 1;
  most = Math.max(most, open);
  asked.push(new URL(request.url ?? '', 'http://x').searchParams.get('id') ?? '');
  const answer = () => {
    open -= 1;
    response.end(JSON.stringify({ success: true, result: { id: 'a', name: 'a' } }));
  };
  if (holding) held.push(answer);
  // Long enough for the calls that may be on their way together to be so, on a busy machine too.
  else setTimeout(answer, 100);
});
let portal = '';
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test('a portal is asked six things at a time, in the order in which they came', async () => {
  const client = createClient({ portal });
  most = 0;
  asked.length = 0;
  const ids = Array.from({ length: 20 }, (_, at) => String(at));
  await Promise.all(ids.map((id) => client.action('package_show', { id })));
  assert.equal(most, 6);
  assert.deepEqual([...asked].sort(), [...ids].sort());
});

test('the limit is the caller’s to set, and a limit that is none is refused', async () => {
  const client = createClient({ portal, inFlight: 1 });
  most = 0;
  asked.length = 0;
  await Promise.all(['1', '2', '3'].map((id) => client.action('package_show', { id })));
  assert.deepEqual([most, asked], [1, ['1', '2', '3']]);
  for (const inFlight of [0, -1, Number.NaN])
    assert.throws(() => createClient({ portal, inFlight }), { code: 'invalid-config', field: 'inFlight' });
});

test('who hangs up while waiting leaves the queue at once, and nothing is sent for them', async () => {
  const client = createClient({ portal, inFlight: 1 });
  holding = true;
  asked.length = 0;
  const first = client.action('package_show', { id: 'pertama' });
  const call = new AbortController();
  const second = client.action('package_show', { id: 'kedua' }, { signal: call.signal });
  const third = client.action('package_show', { id: 'ketiga' });
  call.abort();
  await assert.rejects(second, { code: 'aborted' });
  for (let waits = 0; held.length === 0 && waits < 2_000; waits += 1) await new Promise((turn) => setTimeout(turn, 5));
  holding = false;
  for (const answer of held) answer();
  held = [];
  await Promise.all([first, third]);
  assert.deepEqual(asked, ['pertama', 'ketiga']);
});

test('a listener is told of each call and how it ended, and of no token', async () => {
  const requests: RequestNotice[] = [];
  const answers: AnswerNotice[] = [];
  const call = new AbortController();
  const client = createClient({
    portal,
    token: 'rahasia',
    onRequest: (notice) => {
      requests.push(notice);
      if (notice.number === 2) call.abort();
    },
    onAnswer: (notice) => {
      answers.push(notice);
      throw new Error('a log that is full');
    },
  });
  await client.action('package_show', { id: 'a' });
  await assert.rejects(client.action('package_show', { id: 'b' }, { signal: call.signal }), { code: 'aborted' });
  assert.deepEqual(
    requests.map(({ number, method }) => [number, method]),
    [
      [1, 'GET'],
      [2, 'GET'],
    ],
  );
  assert.deepEqual(
    answers.map(({ number, status, code }) => [number, status, code]),
    [
      [1, 200, undefined],
      [2, undefined, 'aborted'],
    ],
  );
  assert.ok(!JSON.stringify([requests, answers]).includes('rahasia'));
});

test('a call that fails gives its place to the next', async () => {
  const client = createClient({ portal: 'http://127.0.0.1:9', inFlight: 1, retries: 0 });
  for (let at = 0; at < 3; at += 1)
    await assert.rejects(client.action('package_show', { id: 'a' }), { code: 'network' });
});
