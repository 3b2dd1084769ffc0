import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask } from '../../packages/relay/src/ask.js';
import { UpstreamFault } from '../../packages/relay/src/within-upstream.js';
import { json, startUpstream, type TestUpstream } from './upstream.js';

let upstream: TestUpstream;
before(async () => {
  upstream = await startUpstream();
});
after(() => upstream?.close());

const read = () =>
  ask({ url: `${upstream.url}/data/a` }, { url: `${upstream.url}/data` }, { upstreams: {}, origins: '*' });

test('errors that the portal explains are passed on with the time to wait', async () => {
  upstream.answer = (request, response) => {
    response.statusCode = 429;
    response.setHeader('retry-after', '7');
    json({ success: false })(request, response);
  };
  assert.deepEqual(await read(), { status: 429, body: '{"success":false}', retryAfter: 7 });
});

test('its failures, and what is no JSON, are not', async () => {
  upstream.answer = (_, response) => response.writeHead(500).end('{}');
  await assert.rejects(read(), UpstreamFault);
  upstream.answer = (_, response) => response.end('<html>');
  await assert.rejects(read(), /other than JSON/);
});
