import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick, recorded } from '../fake-portal.js';

const client = (answer: Parameters<typeof fakePortal>[0]) =>
  createClient({ portal: 'https://a', fetch: fakePortal(answer).fetch, ...quick });

test('lists that the portal cuts without a word are read to their end', async () => {
  const all = Array.from({ length: 60 }, (_, index) => ({
    name: `o${index}`,
    title: index === 3 ? '' : `O ${index}`,
    package_count: index,
  }));
  const portal = client(({ parameters }) => ({
    result: all.slice(Number(parameters['offset']), Number(parameters['offset']) + 25),
  }));
  const list = await portal.organizations.list();
  assert.deepEqual([list.length, list[3]?.title, list[59]?.count], [60, 'o3', 59]);
});

test('a portal that gives the same list for every offset is not asked for ever', async () => {
  assert.equal((await client(() => ({ result: [{ name: 'a', title: 'A' }] })).groups.list()).length, 1);
});

test('recorded lists are read', async () => {
  const answer = ({ action }: { action: string }) =>
    recorded('catalog', '2.12', action === 'license_list' ? 'license_list' : 'tag_list');
  assert.ok((await client(answer).licenses.list()).some(({ id, url }) => id === 'cc-by' && url !== undefined));
  assert.ok((await client(answer).tags.list()).includes('kesehatan'));
});
