import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, type Table } from '@satudata/client';
import { quick } from '../../fake-portal.js';
import { type Served, serve } from '../../http-server.js';

const all = Array.from({ length: 23 }, (_, at) => ({
  id: at + 1,
  bps_kode_kecamatan: 3273141,
  kemendagri_kode_kecamatan: '32.73.20',
  jenis: at % 2 === 0 ? 'AUTIS' : 'NETRA',
  longitude: at === 3 ? 'Unknown Type: float' : '107.6',
  latitude: at === 3 ? 'Unknown Type: float' : '-6.9',
  jumlah: at,
  satuan: 'ORANG',
  tahun: 2018,
}));
const rows = (url: URL) => {
  const where: Record<string, string[]> = JSON.parse(url.searchParams.get('where') ?? '{}');
  return all.filter((row) =>
    Object.entries(where).every(([key, values]) => values.includes(String(row[key as keyof typeof row]))),
  );
};
const { base, asked } = await serve((url): Served => {
  const number = (name: string) => Number(url.searchParams.get(name));
  switch (url.pathname) {
    case '/api/bigdata/dinas_sosial//jmlh_pnyndng': {
      const [page, size] = [number('page'), number('per_page')];
      const data = rows(url).slice((page - 1) * size, page * size);
      return {
        body: {
          data,
          pagination: { has_next: page * size < rows(url).length, total_page: 3 },
          metadata_filter: [{ key: 'tahun' }],
        },
      };
    }
    case '/api-backend/bigdata/dinsos/od_15_jumlah_penyandang':
      return {
        body: { error: 0, message: 'ok', data: rows(url).slice(number('skip'), number('skip') + number('limit')) },
      };
    case '/api-backend/bigdata/dinsos/rusak':
      return { body: { error: 1, message: 'Tabel tidak ada' } };
    case '/api/bigdata/dinas/tantangan':
      return {
        status: 403,
        type: 'text/html',
        headers: { 'cf-mitigated': 'challenge' },
        body: '<html>Just a moment...</html>',
      };
    default:
      return { status: 404, body: {} };
  }
});

const count = async (table: Table) => {
  const ids = new Set();
  for await (const row of table.rows({ size: 10 })) ids.add(row['id']);
  return ids.size;
};

test('both dialects give every row once, with codes as text and missing places as nothing', async () => {
  for (const path of [
    '/api/bigdata/dinas_sosial//jmlh_pnyndng',
    '/api-backend/bigdata/dinsos/od_15_jumlah_penyandang',
  ]) {
    const table = await open(`${base}${path}`, quick);
    assert.equal(await count(table), 23, path);
    const row = (await table.page({ size: 4 })).rows[3];
    assert.deepEqual([row?.['bps_kode_kecamatan'], row?.['latitude'], row?.['jumlah']], ['3273141', null, 3]);
    assert.equal((await table.info()).unit, 'ORANG');
  }
});

test('equality is asked of the platform as text, and the rest is done here', async () => {
  const table = await open(`${base}/api/bigdata/dinas_sosial//jmlh_pnyndng`, quick);
  asked.length = 0;
  const page = await table
    .where({ tahun: 2018, jenis: ['NETRA'] })
    .sortBy('jumlah', 'desc')
    .page({ size: 2 });
  assert.deepEqual(
    page.rows.map(({ jumlah }) => jumlah),
    [21, 19],
  );
  const where = asked.map(({ searchParams }) => searchParams.get('where')).find((text) => text !== null);
  assert.deepEqual(JSON.parse(where ?? ''), { tahun: ['2018'], jenis: ['NETRA'] });
});

test('faults of the platform are told by their codes', async () => {
  const rejects = async (path: string, code: string) =>
    assert.rejects((await open(`${base}${path}`, { ...quick, retries: 0 })).page(), { code });
  await rejects('/api-backend/bigdata/dinsos/rusak', 'unexpected-shape');
  await rejects('/api/bigdata/dinas/tantangan', 'forbidden');
  await rejects('/api/bigdata/dinas/tidak-ada', 'not-found');
});
