import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { looksLikeHtml, Transport, type TransportOptions } from '../../../packages/client/src/transport/transport.js';

const url = 'https://data.kota.example/api';
type Step = Response | Error | (() => Response | Promise<Response>);

function playing(steps: readonly Step[], options: TransportOptions = {}) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const step = steps[Math.min(requests.length, steps.length) - 1];
    if (step instanceof Error) throw step;
    return typeof step === 'function' ? step() : (step ?? new Response('')).clone();
  };
  return {
    requests,
    transport: new Transport({
      fetch,
      retryDelay: 1,
      surroundings: { origin: undefined, online: () => true },
      ...options,
    }),
  };
}
const failure = () => new TypeError('fetch failed');
const status = (code: number, headers: Record<string, string> = {}, text = '') =>
  new Response(text, { status: code, headers });

test('what passes by itself is tried again, twice at most', async () => {
  for (const code of [429, 500, 502, 503, 504]) {
    const { transport, requests } = playing([status(code), status(code), status(200, {}, 'ok')]);
    assert.equal((await transport.call(url)).text, 'ok');
    assert.equal(requests.length, 3);
    const dead = playing([status(code)]);
    assert.equal((await dead.transport.call(url)).status, code);
    assert.equal(dead.requests.length, 3);
  }
  const { transport, requests } = playing([failure(), failure(), status(200, {}, 'ok')]);
  assert.equal((await transport.call(url)).text, 'ok');
  assert.equal(requests.length, 3);
});

test('what does not pass is not tried again', async () => {
  for (const code of [400, 403, 404, 409, 501]) {
    const { transport, requests } = playing([status(code)]);
    assert.equal((await transport.call(url)).status, code);
    assert.equal(requests.length, 1);
  }
});

test('a long wait that the server asks for is handed on, at most 60 seconds of it', async () => {
  const { transport, requests } = playing([status(429, { 'retry-after': '31536000' })]);
  const reply = await transport.call(url);
  assert.deepEqual([reply.status, reply.retryAfter, requests.length], [429, 60, 1]);
});

test('POST carries JSON and no query, GET carries no body, neither carries credentials', async () => {
  const { transport, requests } = playing([status(200)]);
  await transport.call(`${url}?a=1`);
  await transport.call(url, { json: { a: [1] } });
  assert.deepEqual(
    requests.map((request) => [request.method, request.url, request.credentials]),
    [
      ['GET', `${url}?a=1`, 'omit'],
      ['POST', url, 'omit'],
    ],
  );
  assert.equal(await requests[1]?.text(), '{"a":[1]}');
  assert.equal(requests[1]?.headers.get('content-type'), 'application/json');
});

test('an answer to a call with a token is kept by no cache', async () => {
  const { transport, requests } = playing([status(200)], { headers: { Authorization: 'raw-token' } });
  await transport.call(url);
  assert.equal(requests[0]?.headers.get('authorization'), 'raw-token');
  assert.equal(requests[0]?.cache, 'no-store');
});

test('a device without a network is told from a portal that cannot be reached', async () => {
  const offline = playing([failure()], { surroundings: { origin: undefined, online: () => false } });
  await assert.rejects(offline.transport.call(url), { code: 'offline' });
  assert.equal(offline.requests.length, 1);
  await assert.rejects(playing([failure()]).transport.call(url), { code: 'network', url });
});

test('in a page, a portal that answers but may not be read is blocked by CORS', async () => {
  const surroundings = { origin: 'https://kota.example', online: () => true };
  const blocked = playing([failure(), failure(), failure(), status(200)], { surroundings });
  await assert.rejects(blocked.transport.call(url), { code: 'blocked-by-cors' });
  assert.equal(blocked.requests.at(-1)?.mode, 'no-cors');
  await assert.rejects(playing([failure()], { surroundings }).transport.call(url), { code: 'network' });
  const own = playing([failure(), failure(), failure(), status(200)], {
    surroundings: { ...surroundings, origin: 'https://data.kota.example' },
  });
  await assert.rejects(own.transport.call(url), { code: 'network' });
});

test('a caller who hangs up gets no failure but the end of the call', async () => {
  const call = new AbortController();
  const { transport, requests } = playing([
    () => new Promise<Response>((_, reject) => call.signal.addEventListener('abort', () => reject(call.signal.reason))),
  ]);
  const asked = transport.call(url, { signal: call.signal });
  setTimeout(() => call.abort(), 10);
  await assert.rejects(asked, { code: 'aborted' });
  assert.equal(requests.length, 1);
});

test('no answer within the time limit is a timeout', async () => {
  const { transport } = playing([() => new Promise<Response>(() => {})], { timeout: 20 });
  await assert.rejects(transport.call(url), { code: 'timeout' });
});

test('web pages are told from data', () => {
  for (const text of ['<!DOCTYPE html><p>', ' \n<html>', '<h1>Masuk</h1>']) assert.equal(looksLikeHtml(text), true);
  for (const text of ['{"a": "<html>"}', '<data/>', '']) assert.equal(looksLikeHtml(text), false);
});

// A real server, for what only a wire can break.
const broken = createServer((request, response) => {
  if (request.url === '/moved')
    return void response.writeHead(302, { location: `http://localhost:${port()}/page` }).end();
  if (request.url === '/page') return void response.end('{"success": true}');
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"success": tr');
  setTimeout(() => response.destroy(), 5);
  return undefined;
});
const port = () => (broken.address() as AddressInfo).port;
let hits = 0;
broken.on('request', () => {
  hits += 1;
});
after(() => broken.close());

test('a transfer that breaks off is tried once more, then told to be cut', async () => {
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
  await assert.rejects(new Transport({ retryDelay: 1 }).call(`http://127.0.0.1:${port()}/cut`), { code: 'integrity' });
  assert.equal(hits, 2);
});

test('an answer from another host is not taken for the portal', async () => {
  await assert.rejects(new Transport({ retryDelay: 1 }).call(`http://127.0.0.1:${port()}/moved`), {
    code: 'invalid-config',
  });
});
