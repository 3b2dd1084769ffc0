import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick } from '../../fake-portal.js';

function portal(options: object = {}) {
  const fake = fakePortal(() => ({ result: { fields: [], records: [], count: 0, results: [] } }));
  return {
    ...fake,
    client: createClient({ portal: 'https://kota.example/data/id', fetch: fake.fetch, ...quick, ...options }),
  };
}

test('a short question is a GET with nothing that the action does not know', async () => {
  const { client, calls } = portal();
  await client.action('datastore_search', {
    resource_id: 'r',
    limit: 0,
    filters: { a: [1] },
    sort: ['a desc', '_id'],
    q: undefined,
  });
  assert.equal(calls[0]?.method, 'GET');
  assert.equal(calls[0]?.url.pathname, '/data/id/api/3/action/datastore_search');
  assert.deepEqual(calls[0]?.parameters, {
    resource_id: 'r',
    limit: '0',
    filters: '{"a":[1]}',
    sort: ['a desc', '_id'],
  });
});

test('a long question is a POST whose address is bare', async () => {
  const { client, calls } = portal();
  await client.action('datastore_search', { resource_id: 'r', q: 'x'.repeat(2_000) });
  assert.deepEqual(
    [calls[0]?.method, calls[0]?.url.search, Object.keys(calls[0]?.parameters ?? {})],
    ['POST', '', ['resource_id', 'q']],
  );
});

test('lists that an address cannot say go as JSON', async () => {
  const { client, calls } = portal();
  await client.action('datastore_search', { resource_id: 'r', fields: ['nama, lengkap'] });
  await client.action('package_search', { fq_list: ['a', 'b'] });
  assert.deepEqual(
    calls.map(({ method, parameters }) => [method, parameters]),
    [
      ['POST', { resource_id: 'r', fields: ['nama, lengkap'] }],
      ['POST', { fq_list: ['a', 'b'] }],
    ],
  );
});

test('through a relay the host and path of the portal are appended', async () => {
  const { client, calls } = portal({ relay: 'https://situs.example/relay/' });
  await client.action('status_show');
  assert.equal(calls[0]?.url.href, 'https://situs.example/relay/kota.example/data/id/api/3/action/status_show');
  assert.equal(client.url, 'https://kota.example/data/id');
});
