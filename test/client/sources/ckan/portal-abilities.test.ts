import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { type Answer, type Asked, fakePortal, quick } from '../../fake-portal.js';

const refused: Answer = {
  status: 409,
  text: JSON.stringify({ success: false, error: { __type: 'Validation Error', query: ['Invalid query'] } }),
};
const unknown: Answer = { status: 400, text: '"Bad request - Action name not known: x"' };

function portal(answer: (asked: Asked) => Answer) {
  const { fetch, calls } = fakePortal(answer);
  return { calls, client: createClient({ portal: 'https://a.example', fetch, ...quick, retries: 0 }) };
}

const datastore =
  (version: string | undefined, ranges: boolean) =>
  ({ action, parameters }: Asked): Answer => {
    if (action === 'status_show') return { result: version === undefined ? {} : { ckan_version: version } };
    if (action === 'help_show')
      return ranges ? { result: 'SQL' } : { status: 404, text: '{"error": {"__type": "Not Found Error"}}' };
    if (parameters['filters'] !== undefined)
      return ranges ? { result: { fields: [], records: [], limit: 0 } } : refused;
    return { result: { fields: [], records: [], total: 12, limit: 32_000 } };
  };

test('a portal says once how many rows it gives, whether it counts them and knows ranges', async () => {
  const { client, calls } = portal(datastore('2.12.0', true));
  const expected = { tables: true, ranges: true, total: true, rowsMax: 32_000, sql: undefined };
  assert.deepEqual((await client.status()).abilities, expected);
  const before = calls.length;
  assert.deepEqual((await client.status()).abilities, expected);
  assert.equal(calls.length, before);
  assert.ok(
    calls.every(({ action }) => action !== 'help_show'),
    'nobody asked for SQL',
  );
});

test('where the version is hidden, the portal shows what it can do', async () => {
  assert.equal((await portal(datastore(undefined, false)).client.status()).abilities.ranges, false);
  assert.equal((await portal(datastore(undefined, true)).client.status()).abilities.ranges, true);
});

test('SQL is asked for only where that is wanted, and no statement is sent', async () => {
  for (const known of [true, false]) {
    const { client, calls } = portal(datastore('2.11.0', known));
    assert.equal((await client.status({ sql: true })).abilities.sql, known);
    assert.ok(calls.every(({ action }) => action !== 'datastore_search_sql'));
  }
});

test('a portal without a DataStore, or one that says nothing, is no failure', async () => {
  const none = portal(({ action }) => (action === 'status_show' ? { result: {} } : unknown));
  assert.deepEqual((await none.client.status()).abilities, {
    tables: false,
    ranges: false,
    total: undefined,
    rowsMax: undefined,
    sql: undefined,
  });
  const silent = portal(({ action }) => (action === 'status_show' ? { result: {} } : { status: 500, text: '' }));
  assert.equal((await silent.client.status()).abilities.tables, undefined);
});
