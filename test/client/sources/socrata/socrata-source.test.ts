import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { socrataSource } from '@satudata/client/sources/socrata.js';
import { quick } from '../../fake-portal.js';
import { type Served, serve } from '../../http-server.js';

const all = Array.from({ length: 12 }, (_, at) => ({
  objectid: String(at),
  type: at % 2 === 0 ? 'Free' : 'Limited Free',
  latitude: '40.7',
  longitude: '-74.0',
  ...(at === 3 ? {} : { ssid: 'LinkNYC' }),
}));
const { base, asked } = await serve((url): Served => {
  if (url.pathname.startsWith('/api/views/'))
    return {
      body: {
        name: 'NYC Wi-Fi',
        attribution: 'OTI',
        license: { name: 'Public Domain' },
        rowsUpdatedAt: 1_700_000_000,
        columns: ['objectid', 'type', 'latitude', 'longitude', 'ssid'].map((fieldName) => ({
          fieldName,
          name: fieldName.toUpperCase(),
          dataTypeName: fieldName === 'objectid' ? 'number' : 'text',
        })),
      },
    };
  if (url.pathname.includes('gone-gone'))
    return { status: 404, body: { code: 'dataset.missing', error: true, message: 'Not found' } };
  const get = (name: string) => url.searchParams.get(name);
  const found = all.filter(({ type }) => get('$where') === null || get('$where') === `\`type\`='${type}'`);
  if (get('$select') !== null) return { body: [{ n: String(found.length) }] };
  return { body: found.slice(Number(get('$offset')), Number(get('$offset')) + Number(get('$limit'))) };
});

test('a dataset opens by its page or its API, with numbers as numbers and missing cells as nothing', async () => {
  for (const link of [`${base}/City-Government/NYC-Wi-Fi/yjub-udmw`, `${base}/resource/yjub-udmw.json`]) {
    const table = await open(link, quick);
    assert.equal(await table.count(), 12);
    const page = await table.select('objectid', 'latitude', 'ssid').page({ size: 4 });
    assert.deepEqual({ ...page.rows[3] }, { objectid: 3, latitude: 40.7, ssid: null });
  }
});

test('equality is asked of the platform, in an order that holds', async () => {
  const table = await open(`${base}/d/yjub-udmw`, quick);
  asked.length = 0;
  assert.equal((await table.where({ type: 'Free' }).page()).total, 6);
  assert.ok(
    asked.some(
      ({ searchParams }) => searchParams.get('$where') === "`type`='Free'" && searchParams.get('$order') === ':id',
    ),
  );
});

test('what the dataset says of itself is told, and one that is gone is not found', async () => {
  const { title, publisher, licence, updated } = await (await open(`${base}/d/yjub-udmw`, quick)).info();
  assert.deepEqual(
    [title, publisher, licence, updated],
    ['NYC Wi-Fi', 'OTI', 'Public Domain', '2023-11-14T22:13:20.000Z'],
  );
  await assert.rejects((await open(`${base}/d/gone-gone`, quick)).page(), { code: 'not-found' });
  assert.throws(() => socrataSource(`${base}/x`), { code: 'invalid-config' });
});
