import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { socrataSource } from '@satudata/client/sources/socrata.js';
import { socrataPortal } from '../../../contract/platforms/socrata.js';
import { quick } from '../../fake-portal.js';

const portal = await socrataPortal();
test.after(portal.close);
const api = `${portal.base}/resource/yjub-udmw.json`;

test('a dataset opens by its page or its API, with numbers as numbers and missing cells as nothing', async () => {
  for (const link of [portal.link, api]) {
    const table = await open(link, quick);
    assert.equal(await table.count(), 43);
    const { rows } = await table.select('id', 'kecamatan', 'biaya').page({ size: 6 });
    assert.deepEqual({ ...rows[5] }, { id: 6, kecamatan: null, biaya: 1.25 });
  }
});

test('conditions are asked of the platform in the types of its columns, in an order that holds', async () => {
  const table = await open(api, quick);
  portal.asked.length = 0;
  const { total } = await table.where('mbps >= 20 and tahun in (2018, 2019) and nama != "x"').page();
  assert.ok(total === undefined || total > 0);
  assert.equal(await table.where({ kode: '18.72.01', tahun: '2018' }).count(), 3);
  const asked = portal.asked.map(({ searchParams }) => searchParams.get('$where'));
  assert.ok(asked.includes("(`kode` = '18.72.01' AND `tahun` = 2018)"));
  assert.ok(asked.includes('(`mbps` >= 20 AND `tahun` IN (2018, 2019))'));
});

test('what the dataset says of itself is told, without the columns that the platform added', async () => {
  const table = await open(api, quick);
  const { title, publisher, licence, updated, description } = await table.info();
  assert.deepEqual(
    [title, publisher, licence, updated, description],
    ['NYC Wi-Fi Hotspot Locations', 'NYC OTI', 'Public Domain', '2023-11-14T22:13:20.000Z', 'Public Wi-Fi'],
  );
  assert.ok((await table.fields()).every(({ name }) => !name.startsWith(':')));
});

test('a dataset that is gone is not found, and an address without one is told', async () => {
  await assert.rejects((await open(`${portal.base}/d/gone-gone`, quick)).page(), { code: 'not-found' });
  assert.throws(() => socrataSource(`${portal.base}/x`), { code: 'invalid-config' });
});
