import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoServer } from '../../packages/tools/src/demo-server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const server = demoServer({
  page: `${root}stories/demo`,
  scripts: `${root}stories/demo`,
  portal: 'http://127.0.0.1:9',
  token: 'rahasia',
});
let address = '';

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

test('the page names its portal, lives by the strict policy and never holds the token', async () => {
  const answer = await fetch(address);
  const page = await answer.text();
  assert.match(page, /src="http:\/\/127\.0\.0\.1:9\/dataset\/titik-wifi-publik"/);
  assert.match(
    answer.headers.get('content-security-policy') ?? '',
    /default-src 'none'.*connect-src 'self' http:\/\/127/,
  );
  assert.doesNotMatch(page, /rahasia|\{\{/);
});

test('through a relay, every element is told so, and the page may ask the relay alone', async () => {
  const options = {
    page: `${root}stories/demo`,
    scripts: `${root}stories/demo`,
    portal: 'http://127.0.0.1:9',
    token: 'x',
  };
  const through = demoServer({ ...options, relay: 'https://relay.example/metro' }).listen(0, '127.0.0.1');
  await once(through, 'listening');
  try {
    const answer = await fetch(`http://127.0.0.1:${(through.address() as AddressInfo).port}`);
    const page = await answer.text();
    assert.equal(
      page.match(/ src="http:\/\/127\.0\.0\.1:9/g)?.length,
      page.match(/ relay="https:\/\/relay\.example\/metro" src=/g)?.length,
    );
    assert.match(answer.headers.get('content-security-policy') ?? '', /connect-src 'self' https:\/\/relay\.example;/);
  } finally {
    through.close();
    through.closeAllConnections();
  }
});

test('a page of another origin, or a page that names none, cannot change a row', async () => {
  const change = { method: 'POST', body: '{"id":1,"status":"aktif"}' };
  assert.equal((await fetch(`${address}/status`, change)).status, 403);
  const foreign = { ...change, headers: { Origin: 'https://other.example' } };
  assert.equal((await fetch(`${address}/status`, foreign)).status, 403);
});

test('files outside of its folders are not served', async () => {
  assert.equal((await fetch(`${address}/%2e%2e/%2e%2e/package.json`)).status, 404);
  assert.equal((await fetch(`${address}/satudata/..%2f..%2fpackage.json`)).status, 404);
});
