import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { test } from 'node:test';
import { examine, type Finding } from '@satudata/cli';
import { serveSandbox } from '@satudata/sandbox';

const origin = 'https://metrokota.example';
const stateOf = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ check, state, seen }) => [check, { state, seen }]));

async function examined(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  try {
    return stateOf(await examine(url, { origin }));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

for (const cors of [true, false])
  test(`a portal ${cors ? 'with' : 'without'} CORS headers is seen as what it is, from the page of a dataset`, async () => {
    const sandbox = await serveSandbox({ port: 0, memory: true, cors, rootPath: '/data' });
    const seen = stateOf(await examine(`${sandbox.url}/dataset/titik-wifi-publik`, { origin }));
    await sandbox.close();
    assert.equal(seen['reach']?.seen, sandbox.url);
    assert.match(seen['ckan']?.seen ?? '', /^2\.12/);
    assert.equal(seen['cors']?.state, cors ? 'ok' : 'warn');
    assert.equal(seen['post']?.state, cors ? 'ok' : undefined);
    assert.equal(seen['datasets']?.state, 'ok');
    assert.ok(Number(seen['datasets']?.seen) > 0);
    assert.equal(seen['tls']?.state, 'warn');
  });

test('a site that is no CKAN is named', async () => {
  const html = await examined((_, response) => response.end('<html><title>Beranda Kota</title></html>'));
  assert.deepEqual(html['ckan'], { state: 'fail', seen: 'HTML "Beranda Kota" (HTTP 200)' });
  const other = await examined((request, response) => {
    const isIt = request.url?.startsWith('/api/explore/v2.1/');
    response.writeHead(isIt ? 200 : 404).end(isIt ? '{"total_count":3}' : '{}');
  });
  assert.deepEqual(other['ckan'], { state: 'fail', seen: 'Opendatasoft' });
});

test('a portal whose robots are kept from the API, without a DataStore, is told so', async () => {
  const seen = await examined((request, response) => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /api/\n');
    else if (request.url?.endsWith('status_show')) response.end('{"success":true,"result":{"ckan_version":"2.9.5"}}');
    else response.writeHead(404).end('{"success":false}');
  });
  assert.equal(seen['robots']?.state, 'warn');
  assert.equal(seen['datastore']?.state, 'warn');
  assert.equal(seen['sql']?.state, 'warn');
  assert.equal(seen['ckan']?.seen, '2.9.5');
});

test('a portal that cannot be reached is one finding', async () => {
  const findings = await examine('http://127.0.0.1:1/', { origin });
  assert.deepEqual(
    findings.map(({ check, state }) => [check, state]),
    [['reach', 'fail']],
  );
});

test('a portal that lets pages ask only short questions is told apart', async () => {
  const portal =
    (methods: string): RequestListener =>
    (request, response) => {
      const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'Content-Type' };
      response.writeHead(200, { ...cors, 'access-control-allow-methods': methods });
      response.end(request.method === 'OPTIONS' ? '' : '{"success":true,"result":{"ckan_version":"2.11.1"}}');
    };
  assert.equal((await examined(portal('GET')))['post']?.state, 'warn');
  assert.equal((await examined(portal('GET, POST')))['post']?.state, 'ok');
});

test('a site that sends without an end is read only so far', async () => {
  const seen = await examined((_, response) => {
    const send = (): void => {
      while (!response.destroyed && response.write('<p>x</p>'.repeat(10_000)));
    };
    response.on('drain', send);
    send();
  });
  assert.match(seen['ckan']?.seen ?? '', /^HTML/);
});
