import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, parseWhere, Table } from '@satudata/client';
import { type Dialect, PagedSource } from '../../../packages/client/src/sources/paged-source.js';
import { aborted } from '../../../packages/client/src/transport/answer-cache.js';

const all = Array.from({ length: 25 }, (_, at) => ({
  nama: `Titik ${at}`,
  status: at % 2 === 0 ? 'Aktif' : 'aktif',
  mbps: `${at},5`,
}));

function made(change: Partial<Dialect> = {}) {
  const asked: string[] = [];
  const dialect: Dialect = {
    id: 'uji',
    maxPage: 10,
    search: false,
    total: false,
    about: async () => ({ fields: [], info: {} }),
    filter: (condition, columns) =>
      condition.kind === 'compare' && columns.has(condition.field) ? condition.field : undefined,
    async page({ offset, limit, filter }) {
      asked.push(`${offset}+${limit}${filter === undefined ? '' : ' where'}`);
      return { rows: all.slice(offset, offset + limit), more: offset + limit < all.length };
    },
    ...change,
  };
  return { table: new Table({ source: new PagedSource(dialect) }), source: new PagedSource(dialect), asked };
}

test('every question is answered over rows that come in pages, with typed columns', async () => {
  const { table } = made();
  const page = await table
    .where({ mbps: { gte: 20 } })
    .sortBy('mbps', 'desc')
    .page({ size: 2 });
  assert.deepEqual(
    page.rows.map(({ mbps }) => mbps),
    [24.5, 23.5],
  );
  assert.equal(await table.count(), 25);
  const names = [];
  for await (const { nama } of table.rows()) names.push(nama);
  assert.equal(new Set(names).size, 25);
});

test('only what was not converted here is asked for there', async () => {
  const { source } = made();
  const accepts = async (text: string) => {
    const where = parseWhere(text);
    return (await source.capabilities({ query: { ...everything, where } })).accepts(where);
  };
  assert.equal(await accepts('status = "aktif"'), true);
  assert.equal(await accepts('mbps = 1.5'), false);
  assert.equal(await accepts('status = "aktif" or nama = "x"'), false);
});

test('a platform that compares letters loosely gives no row too many', async () => {
  const { table, asked } = made();
  const page = await table.where('status = "aktif"').page({ size: 10 });
  assert.ok(page.rows.every(({ status }) => status === 'aktif'));
  assert.ok(asked.includes('0+10 where'));
});

test('a column that is not there is named', async () => {
  await assert.rejects(made().table.select('tidak ada').page(), { code: 'unknown-field', field: 'tidak ada' });
});

test('the number of rows is counted once where a page does not say it', async () => {
  let counted = 0;
  const { table } = made({
    total: true,
    async count() {
      counted += 1;
      return 25;
    },
  });
  assert.equal((await table.page({ size: 5 })).total, 25);
  assert.equal((await table.page({ size: 5, offset: 5 })).total, 25);
  assert.equal(counted, 1);
});

test('a platform that compares letters loosely has its matches counted here', async () => {
  const total = made({ total: true, loose: true, count: async () => 25 });
  const first = await total.table.where('status = "aktif"').page({ size: 10 });
  assert.deepEqual([first.rows.length, first.total, first.next], [10, 12, 10]);
  assert.equal(await total.table.where('status = "aktif"').count(), 12);
  assert.equal((await total.table.page({ size: 10 })).total, 25);
});

test('a row has all columns and no others, whatever a platform leaves out or adds', async () => {
  const rows = [{ a: 1 }, { a: null, b: 'x' }];
  const { table } = made({
    about: async () => ({ fields: [{ name: 'c', type: 'number', exact: true }], info: {} }),
    page: async () => ({ rows, more: false }),
  });
  assert.deepEqual(
    (await table.page()).rows.map((row) => ({ ...row })),
    [
      { c: null, a: 1, b: null },
      { c: null, a: null, b: 'x' },
    ],
  );
});

test('all rows are read in the way that a platform has for them', async () => {
  const { table, asked } = made({
    async *stream({ offset, limit }) {
      yield all.slice(offset, Math.min(offset + limit, 12));
      yield all.slice(12, Math.min(offset + limit, all.length));
    },
  });
  const names = [];
  for await (const { nama } of table.rows()) names.push(nama);
  assert.deepEqual([names.length, asked], [25, ['0+10']]);
  const page = await table.sortBy('mbps', 'desc').page({ size: 1 });
  assert.equal(page.rows[0]?.['mbps'], 24.5);
});

test('a page that is asked for once is not kept, and takes nothing out of what is', async () => {
  const { source, asked } = made();
  const window = { ...everything, limit: 5 };
  await source.page(window);
  await source.page({ ...window, offset: 5 }, { once: true });
  await source.page({ ...window, offset: 5 }, { once: true });
  await source.page(window);
  assert.deepEqual(asked, ['0+10', '0+5', '5+5', '5+5']);
});

test('who hangs up during such a page is told so', async () => {
  const leaving = new AbortController();
  const { source } = made({
    page: (_, __, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(aborted(signal)));
        leaving.abort();
      }),
  });
  await assert.rejects(source.page(everything, { once: true, signal: leaving.signal }), { code: 'aborted' });
});
