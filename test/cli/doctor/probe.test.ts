import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonOf, Probe, resultOf } from '../../../packages/cli/src/doctor/probe.js';
import { closedAddress, makeCertificate, serveTestSite } from './test-site.js';

const origin = 'https://metrokota.example';

test('a fault that passes is asked again once and counted; one that stays is told', async () => {
  let asked = 0;
  const site = await serveTestSite((_, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(500).end();
    else response.end('{}');
  });
  const probe = new Probe({ origin, timeout: 5_000 });
  const seen = await probe.get(site.url);
  assert.equal('status' in seen && seen.status, 200);
  assert.deepEqual([probe.asked, probe.failed], [2, 1]);
  await probe.close();
  await site.close();
});

test('why there is no answer is told', async (context) => {
  const drip = await serveTestSite((_, response) => {
    response.writeHead(200).write('{');
  });
  const cut = await serveTestSite((_, response) => {
    response.writeHead(200, { 'content-length': '99' }).write('{');
    setTimeout(() => response.destroy(), 20);
  });
  const probe = new Probe({ origin, timeout: 300 });
  context.after(() => Promise.all([drip.close(), cut.close(), probe.close()]));
  const why = async (url: string) => {
    const seen = await probe.get(url);
    return 'unreached' in seen ? seen.unreached : seen.status;
  };
  assert.equal(await why(await closedAddress()), 'refused');
  assert.equal(await why('http://tidak-ada.invalid/'), 'name');
  assert.equal(await why(drip.url), 'timeout');
  assert.equal(await why(cut.url), 'broken');
});

test('a certificate that is not valid is passed over only when it was told to', async () => {
  const certificate = await makeCertificate();
  const site = await serveTestSite((_, response) => response.end('{}'), certificate);
  for (const [more, reaches] of [
    [{}, false],
    [{ unverified: true }, true],
    [{ ca: certificate.cert }, true],
  ] as const) {
    const probe = new Probe({ origin, timeout: 5_000, ...more });
    assert.equal('status' in (await probe.get(site.url)), reaches);
    await probe.close();
  }
  await site.close();
});

test('only a success of the API has a result, and only JSON is JSON', () => {
  const seen = (text: string) => ({ url: '', status: 200, headers: new Headers(), text, time: 0 });
  assert.deepEqual(resultOf(seen('\uFEFF{"success":true,"result":{"a":1}}')), { a: 1 });
  for (const text of ['{"success":false,"result":{}}', '{"success":true}', '"text"', '<html>', ''])
    assert.equal(resultOf(seen(text)), undefined, text);
  assert.equal(jsonOf({ unreached: 'timeout', detail: '' }), undefined);
});
