import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { open } from '@satudata/client';
import { laneOf } from '../../../packages/client/src/client/lane-of.js';

let base = '';
let most = 0;
const held = new Set<() => void>();
// Answers are held back until six calls wait, or no more come, so that a seventh would be seen.
const server = createServer((_, response) => {
  const answer = (): void => {
    if (held.delete(answer))
      response.writeHead(200, { 'content-type': 'text/csv' }).end('nama,mbps\nTaman (contoh),50\n');
  };
  held.add(answer);
  most = Math.max(most, held.size);
  setTimeout(answer, held.size < 6 ? 500 : 20);
  if (held.size === 6) for (const one of held) setTimeout(one, 20);
});
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test('files of one host that a page opens together are asked for six at a time', async () => {
  const portals = new Map<string, unknown>();
  const tables = await Promise.all(
    Array.from({ length: 20 }, (_, at) => open(`${base}/berkas-${at}.csv`, { portals })),
  );
  const counts = await Promise.all(tables.map((table) => table.count()));
  assert.deepEqual(new Set(counts), new Set([1]));
  assert.equal(most, 6);
});

test('another host, and another page, have a lane of their own', () => {
  const portals = new Map<string, unknown>();
  const lane = laneOf('https://a.example/1.csv', { portals });
  assert.equal(laneOf('https://a.example/2.csv', { portals }), lane);
  assert.notEqual(laneOf('https://b.example/1.csv', { portals }), lane);
  assert.notEqual(laneOf('https://a.example/1.csv', {}), lane);
});
