import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ExamineOptions, examine, type Finding, verdictsOf } from '@satudata/cli';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { closedAddress, makeCertificate, serveTestSite } from './test-site.js';

const origin = 'https://metrokota.example';
let sandbox: ServedSandbox;
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
});
after(() => sandbox?.close());

const look = (url: string, more: Partial<ExamineOptions> = {}) => examine(url, { origin, ...more });
const reasons = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ check, reason }) => [check, reason]));
const seen = (findings: readonly Finding[], name: string) => findings.find(({ check }) => check === name)?.seen;

for (const profile of ['2.9', '2.10', '2.11', '2.12'] as const)
  test(`CKAN ${profile} is seen as what it is, from the page of a dataset below a path`, async () => {
    const portal = await serveSandbox({ port: 0, memory: true, profile, rootPath: '/data' });
    const findings = await look(`${portal.url}/dataset/titik-wifi-publik`);
    await portal.close();
    assert.equal(seen(findings, 'reach'), portal.url);
    assert.ok(seen(findings, 'platform')?.startsWith(`${profile}.`));
    assert.deepEqual(reasons(findings), {
      reach: 'ok',
      tls: 'local',
      cors: 'ok',
      post: 'ok',
      speed: 'ok',
      platform: 'ckan',
      dataset: 'tables',
      datasets: 'ok',
      datastore: 'ok',
      limit: 'ok',
      sql: profile === '2.9' ? 'on' : 'off',
      ranges: profile === '2.12' ? 'portal' : 'here',
      robots: 'ok',
    });
  });

test('SQL that was turned on is found', async () => {
  const portal = await serveSandbox({ port: 0, memory: true, sql: true });
  const findings = await look(portal.url);
  await portal.close();
  assert.equal(reasons(findings)['sql'], 'on');
});

const faults = [
  ['truncated', 'reach', 'broken', true],
  ['html', 'platform', 'page', true],
  ['captive', 'reach', 'login', true],
  ['429=7', 'reach', 'busy', true],
  ['500', 'reach', 'failing', true],
  ['502', 'reach', 'failing', true],
  ['503=60', 'reach', 'maintenance', true],
  ['wrong-type', 'type', 'wrong', false],
  ['no-cors', 'cors', 'missing', false],
  ['limit=10', 'limit', 'low', false],
  ['slow=2100', 'speed', 'slow', false],
  ['429@0.2', 'steady', 'broken', false],
  ['500@0.2', 'steady', 'broken', false],
] as const;
for (const [fault, check, reason, isFatal] of faults)
  test(`a portal with the fault ${fault} is told by it`, async () => {
    sandbox.setFaults(fault);
    const findings = await look(sandbox.url);
    sandbox.setFaults();
    assert.equal(reasons(findings)[check], reason);
    assert.equal(
      findings.some(({ state }) => state === 'fail'),
      isFatal,
    );
    assert.equal(verdictsOf(findings, origin).find(({ use }) => use === 'program')?.works, isFatal ? 'no' : 'yes');
  });

for (const fault of ['slow=5000', 'drip=100'])
  test(`a portal with the fault ${fault} that gives no answer in time is told so`, async () => {
    sandbox.setFaults(fault);
    const findings = await look(sandbox.url, { timeout: 300 });
    sandbox.setFaults();
    assert.equal(reasons(findings)['reach'], 'timeout');
  });

test('how long a busy portal asks to wait is told', async () => {
  sandbox.setFaults('429=7');
  const findings = await look(sandbox.url);
  sandbox.setFaults();
  assert.equal(seen(findings, 'reach'), 'HTTP 429, Retry-After: 7');
});

test('a certificate that is not valid is told with all else that was found behind it', async () => {
  const certificate = await makeCertificate('127.0.0.1', -9, -2);
  const portal = await serveTestSite(async (request, response) => {
    const answer = await fetch(`${sandbox.url}${request.url}`);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  }, certificate);
  const findings = await look(portal.url, { ca: certificate.cert });
  const untrusted = await look(portal.url);
  await portal.close();
  assert.deepEqual([reasons(findings)['tls'], reasons(findings)['platform']], ['expired', 'ckan']);
  assert.equal(untrusted.find(({ check }) => check === 'tls')?.state, 'fail');
});

test('a firewall that challenges browsers, and a portal that has moved, are told apart', async () => {
  const wall = await serveTestSite((_, response) =>
    response.writeHead(403, { 'cf-mitigated': 'challenge' }).end('<title>Just a moment...</title>'),
  );
  assert.equal(reasons(await look(wall.url))['reach'], 'firewall');
  await wall.close();
  const old = await serveTestSite(({ url }, response) =>
    response.writeHead(301, { location: `${sandbox.url}${url}` }).end(),
  );
  const moved = await look(old.url);
  await old.close();
  assert.deepEqual([reasons(moved)['reach'], seen(moved, 'reach')], ['moved', sandbox.url]);
});

test('a portal that cannot be reached is one finding', async () => {
  assert.deepEqual(reasons(await look(await closedAddress())), { reach: 'refused', tls: 'local' });
});

test('a site that sends without an end is read only so far', async () => {
  const site = await serveTestSite((_, response) => {
    const send = (): void => {
      while (!response.destroyed && response.write('<p>x</p>'.repeat(10_000)));
    };
    response.on('drain', send);
    send();
  });
  const findings = await look(site.url);
  await site.close();
  assert.match(seen(findings, 'platform') ?? '', /^HTML/);
});

test('whoever hangs up is not kept waiting', async () => {
  const stop = new AbortController();
  const site = await serveTestSite(() => stop.abort());
  await assert.rejects(look(site.url, { signal: stop.signal }), { name: 'AbortError' });
  await site.close();
});
