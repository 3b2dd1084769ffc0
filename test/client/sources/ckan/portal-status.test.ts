import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick } from '../../fake-portal.js';

test('a portal is asked once what it is, and again where a fresh answer is wanted', async () => {
  const { fetch, calls } = fakePortal(() => ({ result: { site_title: 'Data', ckan_version: '2.11.3' } }));
  const portal = createClient({ portal: 'https://a.example', fetch, ...quick });
  await Promise.all([portal.status(), portal.status()]);
  assert.equal((await portal.status()).version, '2.11.3');
  const asked = () => calls.filter(({ action }) => action === 'status_show').length;
  assert.equal(asked(), 1);
  await portal.status({ fresh: true });
  assert.equal(asked(), 2);
});
