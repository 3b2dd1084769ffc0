import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { createClient } from '@satudata/client';

const seen: { path: string; headers: IncomingHttpHeaders }[] = [];
const answer = JSON.stringify({ success: true, result: { id: 'a', name: 'a' } });
const other = createServer((request, response) => {
  seen.push({ path: `other${request.url}`, headers: request.headers });
  response.end(answer);
});
const portal = createServer((request, response) => {
  const path = request.url ?? '';
  seen.push({ path, headers: request.headers });
  const to = path.startsWith('/lama')
    ? path.replace('/lama', '/baru')
    : path.startsWith('/luar')
      ? `http://localhost:${portOf(other)}${path}`
      : path.startsWith('/lingkar')
        ? path
        : undefined;
  if (to === undefined) return void response.end(answer);
  response.writeHead(302, { location: to }).end();
  return undefined;
});
const portOf = (server: typeof portal) => (server.address() as AddressInfo).port;
const listen = (server: typeof portal) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
before(() => Promise.all([listen(portal), listen(other)]));
after(() => {
  for (const server of [portal, other]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  seen.length = 0;
});
const ask = (prefix: string) =>
  createClient({ portal: `http://127.0.0.1:${portOf(portal)}${prefix}`, token: 'rahasia', retryDelay: 1 }).action(
    'package_show',
    { id: 'a' },
  );

test('a call with a token follows its portal to another path', async () => {
  assert.equal((await ask('/lama')).id, 'a');
  assert.deepEqual(
    seen.map(({ path, headers }) => [path.split('/')[1], headers.authorization]),
    [
      ['lama', 'rahasia'],
      ['baru', 'rahasia'],
    ],
  );
});

test('a token is told to no other host', async () => {
  await assert.rejects(ask('/luar'), { code: 'invalid-config' });
  assert.ok(seen.every(({ path }) => !path.startsWith('other')));
});

test('a portal that sends in a circle is left', async () => {
  await assert.rejects(ask('/lingkar'), { code: 'invalid-config' });
  assert.equal(seen.length, 21);
});
