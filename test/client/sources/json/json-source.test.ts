import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Table } from '@satudata/client';
import { type JsonSourceOptions, jsonSource } from '@satudata/client/sources/json.js';
import { quick } from '../../fake-portal.js';
import { serve } from '../../http-server.js';

const all = Array.from({ length: 23 }, (_, at) => ({ opds_nama_opd: `Dinas ${at}`, variabel: `${at}.000.000,5` }));
const { base, asked } = await serve((url, _, sent) => {
  const number = (name: string, otherwise: number) => Number(url.searchParams.get(name) ?? otherwise);
  if (url.pathname === '/sapa') return { body: { api_status: 1, api_message: 'success', data: all } };
  if (url.pathname === '/gagal') return { body: { api_status: 0, api_message: 'gagal', data: [] } };
  if (url.pathname === '/halaman') {
    const [page, size] = [number('page', 1), number('per_page', 10)];
    const data = all.slice((page - 1) * size, page * size);
    return { body: { data, pagination: { has_next: page * size < all.length, total: all.length } } };
  }
  if (url.pathname === '/kosong') return { body: { status: 'OK', data: '' } };
  if (url.pathname === '/post') {
    const { per_page, page } = JSON.parse(sent);
    return { body: { data: all.slice((page - 1) * per_page, page * per_page), total: all.length } };
  }
  const [skip, limit] = [number('skip', 0), number('limit', 10)];
  return { body: all.slice(skip, skip + limit) };
});

const table = (path: string, options: JsonSourceOptions = {}) =>
  new Table({ source: jsonSource(`${base}${path}`, { ...quick, ...options }) });
const size = async (from: Table) => {
  let rows = 0;
  for await (const row of from.rows({ size: 7 })) if (row !== undefined) rows += 1;
  return rows;
};

test('everything at once is asked for, and its numbers are read', async () => {
  const page = await table('/sapa').page({ size: 5, offset: 20 });
  assert.deepEqual([page.total, page.rows.length, page.rows[0]?.['variabel']], [23, 3, 20_000_000.5]);
});

test('each rule of paging gives every row once', async () => {
  const byPage = { kind: 'page', page: 'page', size: 'per_page' } as const;
  assert.equal(await size(table('/halaman', { paging: byPage, morePath: 'pagination.has_next', maxPage: 10 })), 23);
  assert.equal(await size(table('/halaman', { paging: byPage, totalPath: 'pagination.total', maxPage: 10 })), 23);
  assert.equal(
    await size(table('/lompat', { paging: { kind: 'offset', offset: 'skip', limit: 'limit' }, maxPage: 10 })),
    23,
  );
  assert.equal(await size(table('/post', { paging: byPage, totalPath: 'total', body: { page_url: 'wifi' } })), 23);
});

test('a total that the platform says is believed', async () => {
  const counted = table('/halaman', {
    paging: { kind: 'page', page: 'page', size: 'per_page' },
    totalPath: 'pagination.total',
  });
  asked.length = 0;
  assert.equal(await counted.count(), 23);
  assert.ok(asked.length <= 2);
});

test('answers that say they failed do, and empty ones are empty', async () => {
  await assert.rejects(table('/gagal', { success: { path: 'api_status', value: 1 } }).page(), {
    code: 'unexpected-shape',
  });
  assert.equal((await table('/kosong', { rowsPath: 'data' }).page()).rows.length, 0);
  await assert.rejects(table('/kosong').page(), { code: 'unexpected-shape' });
});
