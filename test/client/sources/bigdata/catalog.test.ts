import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Table } from '@satudata/client';
import { bigdataCatalog, bigdataDataset } from '@satudata/client/sources/bigdata.js';
import { quick } from '../../fake-portal.js';
import { serve } from '../../http-server.js';

const penyandang = {
  name: 'Penyandang',
  organisasi_name: 'Dinas Sosial',
  deskripsi: '<p>Penjelasan mengenai variabel</p>',
  slug: 'penyandang',
  mdate: '2024-05-01 08:00:00',
  metadata: [
    { key: 'Dimensi Dataset Awal', value: '2018' },
    { key: 'Dimensi Dataset Akhir', value: '2024' },
  ],
};
const { base, asked } = await serve(({ pathname }) => {
  switch (pathname) {
    case '/api/datasets':
      return { body: { data: [penyandang], pagination: { has_next: true } } };
    case '/api-backend/dataset/list':
      return {
        body: { error: 0, data: [{ name: 'A', nama_skpd: 'Dinsos', metadata: penyandang.metadata.slice(0, 1) }] },
      };
    case '/api/datasets/penyandang':
      return { body: { data: { ...penyandang, schema: 'dinas_sosial', table: '/jmlh_pnyndng' } } };
    case '/api/datasets/tanpa-tabel':
      return { body: { data: penyandang } };
    case '/api/bigdata/dinas_sosial//jmlh_pnyndng':
      return { body: { data: [{ id: 1, jumlah: 3, satuan: 'ORANG' }], pagination: { has_next: false } } };
    default:
      return { status: 404, body: { message: 'Not Found' } };
  }
});

test('the catalogue of a city is searched, page by page', async () => {
  const { entries, more } = await bigdataCatalog(`${base}/`, { search: 'sosial', page: 2, size: 1, ...quick });
  const [entry] = entries;
  assert.deepEqual(
    [entry?.title, entry?.publisher, entry?.slug, entry?.description, entry?.period, entry?.updated, more],
    [
      'Penyandang',
      'Dinas Sosial',
      'penyandang',
      'Penjelasan mengenai variabel',
      '2018–2024',
      '2024-05-01T08:00:00.000Z',
      true,
    ],
  );
  const { searchParams } = asked.at(-1) ?? new URL(base);
  assert.deepEqual(
    [searchParams.get('search'), searchParams.get('page'), searchParams.get('per_page')],
    ['sosial', '2', '1'],
  );
});

test('the catalogue of a province is searched in its own words', async () => {
  const { entries, more } = await bigdataCatalog(base, { province: true, page: 3, ...quick });
  assert.deepEqual([entries[0]?.publisher, entries[0]?.period, more], ['Dinsos', '2018', false]);
  assert.equal(asked.at(-1)?.searchParams.get('skip'), '50');
});

test('a dataset leads to its table, with what the catalogue says of it', async () => {
  const table = new Table({ source: await bigdataDataset(base, 'penyandang', quick) });
  const { title, publisher, unit, period, url } = await table.info();
  assert.deepEqual(
    [title, publisher, unit, period, url],
    ['Penyandang', 'Dinas Sosial', 'ORANG', '2018–2024', `${base}/dataset/penyandang`],
  );
  assert.equal((await table.page({ size: 1 })).rows.length, 1);
});

test('a dataset that is not there, or has no table, is told', async () => {
  await assert.rejects(bigdataDataset(base, 'tidak-ada', quick), { code: 'not-found' });
  await assert.rejects(bigdataDataset(base, 'tanpa-tabel', quick), { code: 'unexpected-shape' });
  await assert.rejects(bigdataCatalog(`${base}/lain`, quick), { code: 'not-found' });
});
