import assert from 'node:assert/strict';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isSatuError, open } from '@satudata/client';
import { clientOf, faultPortal, idsOf, numbers, pageOf, rowsBetween } from '../fault-portal.js';
import { expired } from './expired-certificate.js';

const rows = rowsBetween(1, 100);
const whole = JSON.stringify({ success: true, result: pageOf({ limit: 100, offset: 0 } as never, rows) });

test('fault 1: a device without a network is told so at once, and is served when the network is back', async (t) => {
  const { portal, asked, close } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rows)));
  let online = false;
  const surroundings = { origin: undefined, online: () => online };
  const gone = clientOf('http://127.0.0.1:9', { surroundings });
  await assert.rejects(gone.table('r').page(), { code: 'offline' });
  online = true;
  assert.equal((await clientOf(portal, { surroundings }).table('r').page()).rows.length, 100);
  assert.equal(asked.length, 1);
  await close();
});

test('fault 2: a network that goes away on page 3 of 10 leaves two pages, and reading goes on where it stopped', async (t) => {
  let online = true;
  const { portal } = await faultPortal(t, (ask) => {
    if (ask.offset === 20) online = false;
    return online ? ask.result(pageOf(ask, rows)) : ask.response.destroy();
  });
  const table = clientOf(portal, { surroundings: { origin: undefined, online: () => online } }).table('r');
  const before = await idsOf(table.rows({ size: 10 }));
  assert.deepEqual(before.ids, numbers(1, 20));
  assert.ok(isSatuError(before.error, 'offline'));
  online = true;
  const { portal: back } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rows)));
  const after = await idsOf(clientOf(back).table('r').rows({ size: 10, offset: before.ids.length }));
  assert.deepEqual([...before.ids, ...after.ids], numbers(1, 100));
});

test('fault 3: a network without a route, of which the device knows nothing, ends as a timeout', async (t) => {
  const silent = createSocket(() => {});
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  t.after(() => silent.close());
  const portal = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const leaving = new AbortController();
  await assert.rejects(clientOf(portal, { timeout: 100 }).table('r').page({ signal: leaving.signal }), {
    code: 'timeout',
  });
});

test('fault 4: a name that nobody knows, and a machine that refuses, cannot be reached', async (t) => {
  const { portal, close } = await faultPortal(t, () => {});
  await close();
  for (const address of ['http://tidak-ada.invalid', portal])
    await assert.rejects(clientOf(address).table('r').page(), (error) => {
      assert.ok(isSatuError(error, 'network'));
      assert.ok(error.url?.startsWith(address));
      return true;
    });
});

test('fault 5: a portal that takes a call and says nothing is a timeout, and is not asked again', async (t) => {
  const { portal, asked } = await faultPortal(t, () => {});
  await assert.rejects(clientOf(portal, { timeout: 100 }).table('r').page(), { code: 'timeout' });
  assert.equal(asked.length, 1);
});

test('fault 6: an answer that drips arrives whole, however long it takes', async (t) => {
  const { portal } = await faultPortal(t, async ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 30)) {
      response.write(whole.slice(at, at + Math.ceil(whole.length / 30)));
      await new Promise((next) => setTimeout(next, 50));
    }
    response.end();
  });
  // The whole takes one and a half seconds, twice the patience for its parts.
  const { rows: found } = await clientOf(portal, { timeout: 750, idleTimeout: 750 }).table('r').page();
  assert.equal(found.length, 100);
});

test('fault 6: an answer that stops halfway is a timeout', async (t) => {
  const { portal } = await faultPortal(t, ({ response }) => {
    response.writeHead(200);
    response.write(whole.slice(0, 100));
  });
  await assert.rejects(clientOf(portal, { idleTimeout: 100 }).table('r').page(), { code: 'timeout' });
});

test('fault 7: an answer that never ends is cut at the cap, and its connection ended', async (t) => {
  let ended: (() => void) | undefined;
  const over = new Promise<void>((done) => {
    ended = done;
  });
  const { portal, asked } = await faultPortal(t, ({ response }) => {
    response.on('close', () => ended?.());
    const more = () => {
      if (!response.destroyed) response.write(' '.repeat(10_000), () => setImmediate(more));
    };
    more();
  });
  await assert.rejects(clientOf(portal, { maxBytes: 100_000 }).table('r').page(), { code: 'too-large' });
  await over;
  assert.equal(asked.length, 1);
});

test('fault 8: an answer that breaks off once is asked for again, and no row is lost', async (t) => {
  const { portal } = await faultPortal(t, (ask) => {
    if (ask.number !== 2) return ask.result(pageOf(ask, rows));
    ask.response.writeHead(200, { 'content-length': '5000' });
    ask.response.write('{"success": true, "result": {"records": [[1, ');
    return setTimeout(() => ask.response.destroy(), 5);
  });
  const { ids, error } = await idsOf(clientOf(portal).table('r').rows({ size: 25 }));
  assert.equal(error, undefined);
  assert.deepEqual(ids, numbers(1, 100));
});

test('fault 8: an answer that breaks off twice is told, and the pages before it stay', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => {
    if (ask.offset < 50) return ask.result(pageOf(ask, rows));
    ask.response.writeHead(200, { 'content-length': '5000' });
    ask.response.write('{"success": true, "result": {"records": [[1, ');
    return setTimeout(() => ask.response.destroy(), 5);
  });
  const { ids, error } = await idsOf(clientOf(portal).table('r').rows({ size: 25 }));
  assert.deepEqual(ids, numbers(1, 50));
  assert.ok(isSatuError(error, 'integrity'));
  assert.equal(asked.length, 4);
});

test('fault 8: a file that breaks off once is taken up where it stopped; one that breaks off twice is told', async (t) => {
  const file = ['_id,nama', ...rows.map(([id, nama]) => `${id},${nama}`)].join('\n');
  for (const broken of [1, 2]) {
    const { portal, asked } = await faultPortal(t, (ask) => {
      const { number, response } = ask;
      if (number > broken) return ask.text(200, file, { etag: '"1"' });
      response.writeHead(200, { etag: '"1"', 'content-length': String(file.length) });
      response.write(file.slice(0, 700 * number));
      return setTimeout(() => response.destroy(), 20);
    });
    const table = await open(`${portal}/wifi.csv`, { retryDelay: 1 });
    const { ids, error } = await idsOf(table.rows());
    assert.equal(asked.length, 2);
    if (broken === 1) assert.deepEqual([ids, error], [numbers(1, 100), undefined]);
    else assert.ok(isSatuError(error, 'integrity'));
  }
});

test('fault 8: JSON that was cut before it was sent is no JSON', async (t) => {
  const { portal } = await faultPortal(t, (ask) => ask.text(200, whole.slice(0, 500)));
  await assert.rejects(clientOf(portal).table('r').page(), { code: 'not-json' });
});

test('fault 13: a body that is broken in its packing is told, and the pages before it stay', async (t) => {
  const packed = gzipSync(whole);
  packed[0] = 0;
  const { portal } = await faultPortal(t, (ask) => {
    if (ask.offset === 0) return ask.result(pageOf(ask, rows));
    return ask.response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
  });
  const { ids, error } = await idsOf(clientOf(portal).table('r').rows({ size: 25 }));
  assert.deepEqual(ids, numbers(1, 25));
  assert.ok(isSatuError(error, 'integrity'));
});

test('fault 13: fewer bytes than were promised are told', async (t) => {
  const short = createSocket((socket) => {
    socket.on('error', () => {});
    socket.once('data', () =>
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99999\r\n\r\n${whole}`),
    );
  });
  await new Promise<void>((done) => short.listen(0, '127.0.0.1', done));
  t.after(() => short.close());
  const portal = `http://127.0.0.1:${(short.address() as AddressInfo).port}`;
  await assert.rejects(clientOf(portal).table('r').page(), { code: 'integrity' });
});

test('fault 26: a certificate that has expired makes a portal one that cannot be reached', async (t) => {
  const server = createTlsServer(expired, (_, response) => response.end(whole));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const portal = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await assert.rejects(clientOf(portal).table('r').page(), (error) => {
    assert.ok(isSatuError(error, 'network'));
    assert.match(String((error.cause as Error | undefined)?.cause), /certificate/);
    return true;
  });
});
