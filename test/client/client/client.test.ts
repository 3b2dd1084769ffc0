import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { portalOf, sourceOf } from '../../../packages/client/src/client/portal-of.js';
import { everything } from '../../../packages/client/src/query/query.js';
import { fakePortal, quick } from '../fake-portal.js';

const surroundings = { origin: 'https://kota.example', online: () => true };

test('making a client asks nothing, and a wrong address is told at once', () => {
  const { fetch, calls } = fakePortal(() => ({ result: {} }));
  assert.equal(createClient({ portal: 'https://a.example/id/', fetch }).table('r').id, 'ckan:https://a.example/id:r');
  assert.equal(calls.length, 0);
  assert.throws(() => createClient({ portal: 'data.kota.example' }), { code: 'invalid-config', field: 'portal' });
  assert.throws(() => createClient({ portal: 'https://a.example', relay: 'nope' }), {
    code: 'invalid-config',
    field: 'relay',
  });
  assert.throws(() => createClient({ portal: 'http://a.example', surroundings }), { code: 'invalid-config' });
});

test('the address of the API is an address of the portal', () => {
  for (const portal of [
    'https://a.example/data/api/3/action',
    'https://a.example/data/api',
    'https://a.example/data/?x=1',
  ])
    assert.equal(createClient({ portal }).url, 'https://a.example/data');
});

test('a token goes raw under its header, and into no page unless that is wanted', async () => {
  const { fetch, calls } = fakePortal(() => ({ result: { id: 'x', name: 'x' } }));
  await createClient({ portal: 'https://a', token: 'rahasia', fetch, ...quick }).action('package_show', { id: 'x' });
  await createClient({ portal: 'https://a', token: 'rahasia', tokenHeader: 'X-CKAN-API-Key', fetch, ...quick }).action(
    'package_show',
    { id: 'x' },
  );
  assert.deepEqual(
    [calls[0]?.headers.get('authorization'), calls[0]?.request.cache, calls[1]?.headers.get('x-ckan-api-key')],
    ['rahasia', 'no-store', 'rahasia'],
  );
  assert.throws(() => createClient({ portal: 'https://a', token: 'rahasia', surroundings }), {
    code: 'invalid-config',
    field: 'token',
  });
  assert.ok(createClient({ portal: 'https://a', token: 'rahasia', surroundings, allowTokenInBrowser: true }));
});

test('an action that the portal does not have is told so', async () => {
  const { fetch } = fakePortal(() => ({ status: 400, text: '"Bad request: Action name not known: nope"' }));
  await assert.rejects(createClient({ portal: 'https://a', fetch, ...quick }).action('nope'), { code: 'unsupported' });
});

test('tables of one portal share what they have read', async () => {
  const { fetch, calls } = fakePortal(() => ({ result: { fields: [{ id: 'a' }], records: [] } }));
  const portal = portalOf({ portal: 'https://a', fetch, ...quick });
  await sourceOf(portal, 'r').page(everything);
  await sourceOf(portal, 'r').page(everything);
  assert.equal(calls.length, 1);
});
