import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, open, type SatuError } from '@satudata/client';
import { type Ask, clientOf, faultPortal, idsOf, numbers, pageOf, rowsBetween } from '../fault-portal.js';

const rows = rowsBetween(1, 100);
const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const failed = (error: object) => JSON.stringify({ help: '', success: false, error });

test('fault 9: an answer of nothing is no table without rows', async (t) => {
  for (const status of [200, 204]) {
    const { portal } = await faultPortal(t, (ask) => ask.text(status, '', json));
    await assert.rejects(clientOf(portal).table('r').page(), { code: 'not-json', status });
  }
});

test('fault 10: the sign-in page of a network is told from the portal', async (t) => {
  const page = '<!DOCTYPE html><html><title>Wi-Fi publik (contoh)</title><form>Masuk</form></html>';
  for (const headers of [html, json, { 'content-type': 'text/plain' }]) {
    const { portal } = await faultPortal(t, (ask) => ask.text(200, page, headers));
    await assert.rejects(clientOf(portal).table('r').page(), { code: 'captive-portal' });
    await assert.rejects(
      open(`${portal}/wifi.csv`).then((table) => table.page()),
      { code: 'captive-portal' },
    );
  }
});

test('fault 11: JSON under any name, or none, is JSON', async (t) => {
  for (const headers of [html, { 'content-type': 'application/octet-stream' }, {}]) {
    const { portal } = await faultPortal(t, (ask) =>
      ask.text(200, JSON.stringify({ success: true, result: pageOf(ask, rows) }), headers),
    );
    assert.equal((await clientOf(portal).table('r').page()).rows.length, 100);
  }
});

test('fault 12: a byte order mark before JSON, and files of UTF-16 and Windows-1252, are read right', async (t) => {
  const text = 'nama,status\nKafé “Metro” (contoh),aktif\n';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const cp1252 = Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1');
  const { portal } = await faultPortal(t, (ask) => {
    if (ask.action === 'utf16.csv') return ask.response.end(utf16);
    if (ask.action === 'cp1252.csv') return ask.response.end(cp1252);
    return ask.text(200, `\uFEFF${JSON.stringify({ success: true, result: pageOf(ask, rows) })}`);
  });
  assert.equal((await clientOf(portal).table('r').page()).rows.length, 100);
  for (const name of ['utf16', 'cp1252']) {
    const table = await open(`${portal}/${name}.csv`);
    assert.equal((await table.page()).rows[0]?.['nama'], 'Kafé “Metro” (contoh)');
  }
});

test('fault 14: a failure with status 200 is told by its type, never by its text', async (t) => {
  const types = [
    ['Authorization Error', 'forbidden'],
    ['Not Found Error', 'not-found'],
    ['Search Query Error', 'invalid-query'],
    ['Something New', 'portal-error'],
  ] as const;
  for (const [type, code] of types) {
    const { portal } = await faultPortal(t, (ask) =>
      ask.text(200, failed({ __type: type, message: 'Tidak ditemukan: akses ditolak (contoh)' })),
    );
    await assert.rejects(clientOf(portal).table('r').page(), { code });
  }
});

test('fault 15: a column that is not there is named, and a question that is refused is not taken for no data', async (t) => {
  const { portal } = await faultPortal(t, (ask) => {
    const filters = ask.parameters.get('filters');
    if (filters?.includes('kecepatan') === true)
      return ask.text(409, failed({ __type: 'Validation Error', filters: ['Field "kecepatan" does not exist'] }));
    return ask.text(409, failed({ __type: 'Validation Error', limit: ['Must be a natural number'] }));
  });
  const table = clientOf(portal).table('r');
  await assert.rejects(table.where({ kecepatan: 20 }).page(), { code: 'unknown-field', field: 'kecepatan' });
  await assert.rejects(table.page(), { code: 'invalid-query', status: 409 });
  const { portal: bare } = await faultPortal(t, (ask) => ask.text(400, '"Bad request"'));
  await assert.rejects(clientOf(bare).table('r').page(), { code: 'unsupported' });
});

test('fault 16: data that is not public is told once, by JSON and by a web page, and not asked for again', async (t) => {
  const answers: ((ask: Ask) => void)[] = [
    (ask) => ask.text(403, failed({ __type: 'Authorization Error', message: 'Access denied' })),
    (ask) => ask.text(401, '<html>login</html>', html),
    (ask) => ask.text(403, '<html>firewall</html>', html),
  ];
  for (const answer of answers) {
    const { portal, asked } = await faultPortal(t, answer);
    await assert.rejects(clientOf(portal).table('r').page(), { code: 'forbidden' });
    assert.equal(asked.length, 1);
  }
});

test('fault 17: a resource that is gone is told, by JSON and by a web page', async (t) => {
  for (const [status, text] of [
    [404, failed({ __type: 'Not Found Error', message: 'Resource "r" was not found.' })],
    [404, '<html>404</html>'],
    [410, ''],
  ] as const) {
    const { portal, asked } = await faultPortal(t, (ask) => ask.text(status, text));
    await assert.rejects(clientOf(portal).table('r').page(), { code: 'not-found', status });
    // What has no table may still have a file: that is asked once, and nothing twice.
    assert.ok(asked.length <= 2 && new Set(asked.map(({ request }) => request.url)).size === asked.length);
  }
});

test('fault 18: a question that is long for an address goes as POST, and one that is too long is told', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) =>
    ask.request.method === 'POST' ? ask.result(pageOf(ask, rows)) : ask.text(414, '<html>414</html>', html),
  );
  const names = Array.from({ length: 500 }, (_, at) => `Titik ${at} (contoh)`);
  assert.equal((await clientOf(portal).table('r').where({ nama: names }).page()).rows.length, 100);
  assert.ok(asked.every(({ request }) => request.method === 'POST'));
  const { portal: narrow } = await faultPortal(t, (ask) => ask.text(413, ''));
  await assert.rejects(clientOf(narrow).table('r').where({ nama: names }).page(), {
    code: 'invalid-query',
    status: 413,
  });
});

test('fault 19: a portal that is asked too often says when to come back, a minute at most', async (t) => {
  const soon = new Date(Date.now() + 45_000).toUTCString();
  const cases = [
    ['30', 30, 1],
    [soon, undefined, 1],
    ['31536000', 60, 1],
    [undefined, undefined, 3],
  ] as const;
  for (const [header, seconds, times] of cases) {
    const { portal, asked } = await faultPortal(t, (ask) =>
      ask.text(429, '', header === undefined ? {} : { 'retry-after': header }),
    );
    await assert.rejects(clientOf(portal).table('r').page(), (error) => {
      assert.ok(isSatuError(error, 'rate-limited'));
      const { retryAfter } = error as SatuError;
      if (header === soon) assert.ok(retryAfter !== undefined && retryAfter >= 11 && retryAfter <= 45);
      else assert.equal(retryAfter, seconds);
      return true;
    });
    assert.equal(asked.length, times);
  }
});

test('fault 19: a short wait that a portal asks for is waited, and no row is lost', async (t) => {
  const { portal } = await faultPortal(t, (ask) =>
    ask.number === 2 ? ask.text(429, '', { 'retry-after': '0' }) : ask.result(pageOf(ask, rows)),
  );
  assert.deepEqual((await idsOf(clientOf(portal).table('r').rows({ size: 25 }))).ids, numbers(1, 100));
});

test('fault 20: a portal that fails is asked three times, and a failure that passes loses no row', async (t) => {
  for (const status of [500, 502, 504]) {
    const dead = await faultPortal(t, (ask) => ask.text(status, '<html>nginx</html>', html));
    await assert.rejects(clientOf(dead.portal).table('r').page(), { code: 'portal-error', status });
    assert.equal(dead.asked.length, 3);
    const shaky = await faultPortal(t, (ask) =>
      ask.number % 3 === 0 ? ask.result(pageOf(ask, rows)) : ask.text(status, ''),
    );
    assert.deepEqual((await idsOf(clientOf(shaky.portal).table('r').rows({ size: 25 }))).ids, numbers(1, 100));
  }
});

test('fault 20: many tables on one dead portal share one budget of tries', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => ask.text(502, ''));
  const client = clientOf(portal);
  const ends = await Promise.allSettled(Array.from({ length: 30 }, (_, at) => client.table(`r${at}`).page()));
  assert.ok(ends.every((end) => end.status === 'rejected' && isSatuError(end.reason, 'portal-error')));
  assert.equal(asked.length, 40);
});

test('fault 21: a portal in maintenance says so', async (t) => {
  const { portal } = await faultPortal(t, (ask) => ask.text(503, '<html>Sedang dalam pemeliharaan</html>', html));
  await assert.rejects(clientOf(portal).table('r').page(), { code: 'maintenance', status: 503 });
});

const dataset = (resource: object) => ({
  id: 'd',
  name: 'wifi',
  title: 'Wi-Fi publik (contoh)',
  resources: [{ id: 'r', datastore_active: false, ...resource }],
});

test('fault 27: a dataset without a table is read from its file', async (t) => {
  const { portal } = await faultPortal(t, (ask) => {
    if (ask.action === 'package_show')
      return ask.result(dataset({ format: 'CSV', url: `http://${ask.request.headers.host}/berkas/wifi.csv` }));
    return ask.text(200, 'nama;mbps\nTaman (contoh);50\nPasar (contoh);20\n', { 'content-type': 'text/csv' });
  });
  const table = await open(`${portal}/dataset/wifi`);
  assert.deepEqual(
    (await table.page()).rows.map(({ mbps }) => mbps),
    [50, 20],
  );
});

test('fault 27: a dataset that has only files that cannot be read says which', async (t) => {
  const { portal } = await faultPortal(t, (ask) =>
    ask.result(dataset({ format: 'PDF', url: 'https://a.example/a.pdf' })),
  );
  await assert.rejects(open(`${portal}/dataset/wifi`), (error) => {
    assert.ok(isSatuError(error, 'unsupported'));
    assert.match(error.hint, /PDF/);
    return true;
  });
});
