import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, isSatuError } from '@satudata/client';
import { type Answer, type Asked, fakePortal, quick, recorded, versions, wireRows } from '../../fake-portal.js';

const rows: Answer = { result: wireRows([{ id: '_id', type: 'int' }], [[1]]) };
const failure = (status: number, error: object): Answer => ({
  status,
  text: JSON.stringify({ help: '', success: false, error }),
});

function portal(answer: (asked: Asked) => Answer = () => rows, options: object = {}) {
  const { fetch, calls } = fakePortal(answer);
  return { calls, client: createClient({ portal: 'https://a.example', fetch, ...quick, ...options }) };
}

async function codeOf(answer: Answer): Promise<string> {
  const { client } = portal(() => answer, { retries: 0 });
  const failed = await client
    .table('r')
    .page()
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  assert.ok(isSatuError(failed), 'it fails, with an error of ours');
  assert.ok(!/SELECT|psycopg/.test(JSON.stringify(failed) + failed.message), 'and shows no SQL');
  return failed.code;
}

test('trap 1, a query on a POST replaces its body: what goes by POST has a bare address', async () => {
  const { client, calls } = portal();
  await client
    .table('r')
    .where({ nama: 'x'.repeat(3_000) })
    .page();
  assert.deepEqual([calls[0]?.method, calls[0]?.url.search], ['POST', '']);
  assert.equal(calls[0]?.parameters['resource_id'], 'r');
});

test('trap 2, a cache-buster is refused: a fresh answer is asked for without one', async () => {
  const known = new Set(['resource_id', 'limit', 'offset', 'fields', 'filters', 'q', 'sort', 'records_format']);
  const { client, calls } = portal();
  const table = client.table('r');
  await table.page();
  await table.page({ fresh: true });
  await table.select('_id').where({ _id: 1 }).search('taman').sortBy('_id', 'desc').page({ offset: 5 });
  assert.equal(calls.length, 3);
  for (const { parameters } of calls)
    assert.deepEqual(
      Object.keys(parameters).filter((key) => !known.has(key)),
      [],
    );
});

test('trap 3, odd paths, methods and media types give web pages: none of them is used', async () => {
  const { client, calls } = portal();
  await client.table('r').page();
  await client
    .table('r')
    .where({ nama: 'x'.repeat(3_000) })
    .page();
  for (const { method, url, headers } of calls) {
    assert.ok(['GET', 'POST'].includes(method));
    assert.equal(url.pathname, '/api/3/action/datastore_search');
    if (method === 'POST') assert.match(headers.get('content-type') ?? '', /^application\/json/);
  }
});

test('trap 4, a Bearer is silently nobody: a token goes raw, under the header that the portal reads', async () => {
  const { client, calls } = portal(() => rows, { token: 'rahasia' });
  await client.table('r').page();
  assert.equal(calls[0]?.headers.get('authorization'), 'rahasia');
  const older = portal(() => rows, { token: 'rahasia', tokenHeader: 'X-CKAN-API-Key' });
  await older.client.table('r').page();
  assert.deepEqual(
    [older.calls[0]?.headers.get('x-ckan-api-key'), older.calls[0]?.headers.get('authorization')],
    ['rahasia', null],
  );
  assert.equal(await codeOf(failure(403, { __type: 'Authorization Error', message: 'Akses ditolak' })), 'forbidden');
});

test('trap 5, anything but a plain GET asks the portal for leave first: public reads are plain', async () => {
  const { client, calls } = portal();
  await client
    .table('r')
    .where({ nama: ['a', 'b'] })
    .sortBy('nama', 'desc')
    .page();
  const [call] = calls;
  assert.equal(call?.method, 'GET');
  assert.equal(call?.headers.get('authorization'), null);
  assert.equal(call?.headers.get('content-type'), null);
});

test('trap 6, private answers say that anybody may keep them: with a token they are kept by no cache', async () => {
  const { client, calls } = portal(() => rows, { token: 'rahasia' });
  await client.table('r').page();
  assert.equal(calls[0]?.request.cache, 'no-store');
});

test('trap 7, messages are in the language of the site: what is wrong is told without reading them', async () => {
  assert.equal(await codeOf(failure(404, { __type: 'Not Found Error', message: 'Tidak ditemukan' })), 'not-found');
  assert.equal(await codeOf(failure(403, { __type: 'Authorization Error', message: '' })), 'forbidden');
  for (const version of versions) assert.equal(await codeOf(recorded('extra', version, 'locale id nf')), 'not-found');
});

test('trap 8, a portal may lie under any path, with a language in it', async () => {
  for (const base of ['https://a.example/id', 'https://a.example/index.php', 'https://a.example/data/ckan/en']) {
    const { fetch, calls } = fakePortal(() => rows);
    for (const end of ['', '/', '/api/3', '/api/3/action/'])
      await createClient({ portal: `${base}${end}`, fetch, ...quick })
        .table('r')
        .page();
    for (const { url } of calls) assert.equal(`${url.origin}${url.pathname}`, `${base}/api/3/action/datastore_search`);
  }
});

test('trap 9, an unknown action is answered by a bare text, which differs by version', async () => {
  for (const prefix of ['Bad request: ', 'Bad request - ']) {
    const text = JSON.stringify(`${prefix}Action name not known: datastore_search`);
    assert.equal(await codeOf({ status: 400, text }), 'unsupported');
  }
});

test('trap 10, web pages come under any status', async () => {
  const page = '<!DOCTYPE html><html><title>x</title></html>';
  const expected: readonly (readonly [number, string])[] = [
    [200, 'captive-portal'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'portal-error'],
    [415, 'portal-error'],
    [429, 'rate-limited'],
    [500, 'portal-error'],
    [503, 'maintenance'],
  ];
  for (const [status, code] of expected) assert.equal(await codeOf({ status, text: page }), code, String(status));
});

test('trap 11, an answer that is no JSON for its NaN is told as such', async () => {
  assert.equal(await codeOf({ status: 200, text: '{"success": true, "result": {"records": [NaN]}}' }), 'not-json');
});

test('trap 12, a refusal has many forms', async () => {
  for (const error of [
    { id: 'id not in data' },
    { message: 'Cannot sort by field `foo`' },
    { limit: ['Invalid integer'] },
    { resources: [{}, { url: ['Missing value'] }] },
    { query: ['Invalid query'], info: { statement: ['SELECT 1'], orig: ['psycopg2'] } },
    {},
  ])
    assert.equal(await codeOf(failure(409, { __type: 'Validation Error', ...error })), 'invalid-query');
  assert.equal(await codeOf({ status: 409, text: '{"success": false, "error": "salah"}' }), 'invalid-query');
});

test('trap 13, the text of the database comes with a refusal, and is shown to nobody', async () => {
  for (const version of versions) await codeOf(recorded('datastore', version, 'ds filter bad type'));
});
