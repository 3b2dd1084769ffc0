import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { askWithin, UpstreamFault } from '../../packages/relay/src/within-upstream.js';
import { json, startUpstream, type TestUpstream } from './upstream.js';

let upstream: TestUpstream;
before(async () => {
  upstream = await startUpstream();
});
after(() => upstream?.close());

const read = () =>
  askWithin(
    { url: `${upstream.url}/data/a` },
    { url: `${upstream.url}/data` },
    {},
    {
      method: 'GET',
      accept: '*/*',
      signal: AbortSignal.timeout(5_000),
    },
  );

test('redirects within the upstream are followed, but not in circles, nor out of it', async () => {
  upstream.answer = (_, response) => response.writeHead(302, { location: '/data/b' }).end();
  await assert.rejects(read(), /circles/);
  for (const location of [
    '/elsewhere',
    '/data/../admin',
    'http://169.254.169.254/data/a',
    '//evil.example/data/a',
    '',
  ]) {
    upstream.answer = (_, response) => response.writeHead(302, { location }).end();
    await assert.rejects(read(), /elsewhere|circles/, location);
  }
  upstream.answer = (request, response) =>
    request.url === '/data/b' ? json({})(request, response) : response.writeHead(301, { location: 'b' }).end();
  assert.equal((await read()).status, 200);
});

test('maintenance is told apart from failure, with the time that the upstream asks to wait', async () => {
  upstream.answer = (_, response) => response.writeHead(503, { 'retry-after': '120' }).end();
  await assert.rejects(
    read(),
    (fault) => fault instanceof UpstreamFault && fault.status === 503 && fault.retryAfter === 120,
  );
  upstream.answer = (_, response) => response.writeHead(500).end();
  await assert.rejects(
    read(),
    (fault) => fault instanceof UpstreamFault && fault.status === 502 && fault.retryAfter === undefined,
  );
});
