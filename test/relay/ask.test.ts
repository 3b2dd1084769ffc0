import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, UpstreamFault } from '../../packages/relay/src/ask.js';
import { json, startUpstream } from './upstream.js';

test('errors that the portal explains are passed on; its failures and circles are not', async () => {
  const upstream = await startUpstream();
  const config = { upstreams: {}, origins: '*' as const };
  const question = { upstream: 'metro', url: `${upstream.url}/data/a`, key: 'a' };
  const read = () => ask(question, { url: `${upstream.url}/data` }, config);
  upstream.answer = (request, response) => {
    response.statusCode = 429;
    response.setHeader('retry-after', '7');
    json({ success: false })(request, response);
  };
  assert.deepEqual(await read(), { status: 429, body: '{"success":false}', retryAfter: '7' });
  upstream.answer = (_, response) => response.writeHead(500).end('{}');
  await assert.rejects(read(), UpstreamFault);
  upstream.answer = (_, response) => response.writeHead(302, { location: '/data/b' }).end();
  await assert.rejects(read(), /circles/);
  upstream.answer = (_, response) => response.writeHead(302, { location: '/elsewhere' }).end();
  await assert.rejects(read(), /elsewhere/);
  await upstream.close();
});
