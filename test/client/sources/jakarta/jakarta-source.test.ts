import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { jakartaSource } from '@satudata/client/sources/jakarta.js';
import { jakartaPlatform } from '../../../contract/platforms/jakarta.js';
import { quick } from '../../fake-portal.js';

const platform = await jakartaPlatform();
test.after(platform.close);

test('a dataset opens by its page and gives all its rows', async () => {
  const table = await open(`${platform.base}/open-data/detail/titik-wifi`, quick);
  const ids = new Set();
  for await (const { id } of table.rows({ size: 10 })) ids.add(id);
  assert.deepEqual([ids.size, await table.count()], [43, 43]);
});

test('what the platform says of the dataset and of its columns is told, and a stroke is nothing', async () => {
  const table = await open(platform.link, quick);
  const { title, description, publisher, frequency, unit } = await table.info();
  assert.deepEqual(
    [title, description, publisher, frequency, unit],
    ['Titik Wi-Fi (contoh)', 'Titik & kecepatan', 'Diskominfotik', 'Tahunan', undefined],
  );
  const fields = new Map((await table.fields()).map((field) => [field.name, field]));
  assert.deepEqual([fields.get('mbps')?.notes, fields.get('kecamatan')?.notes], ['Kecepatan', undefined]);
});

test('a dataset that is not there is told, and so is an address without one', async () => {
  await assert.rejects((await open(`${platform.base}/open-data/tidak-ada`, quick)).page(), {
    code: 'unexpected-shape',
  });
  assert.throws(() => jakartaSource(`${platform.base}/open-data/`), { code: 'invalid-config' });
});
