import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { opendatasoftSource } from '@satudata/client/sources/opendatasoft.js';
import { hotspots } from '../../../contract/platforms/hotspots.js';
import { opendatasoftPortal } from '../../../contract/platforms/opendatasoft.js';
import { quick } from '../../fake-portal.js';

const small = await opendatasoftPortal();
const many = Array.from({ length: 10_250 }, (_, at) => ({ ...hotspots[at % 43], id: at }));
const large = await opendatasoftPortal(many);
test.after(() => Promise.all([small.close(), large.close()]));

test('a dataset opens by its page, and its places are places', async () => {
  const table = await open(small.link, quick);
  const { rows, total, fields } = await table.page({ size: 1 });
  assert.deepEqual([total, rows[0]?.['geo_point_2d']], [43, { type: 'Point', coordinates: [2.35, 48.85] }]);
  assert.equal(fields[1]?.label, 'NAMA');
});

test('all rows come from the export, also those that pages do not reach', async () => {
  const table = await open(large.link, quick);
  let rows = 0;
  for await (const { id } of table.rows()) if (typeof id === 'number') rows += 1;
  assert.equal(rows, many.length);
  assert.equal(await table.count(), many.length);
  const { rows: sums } = await table.summarize({ by: ['kode'], measures: { n: 'count()' } });
  assert.equal(
    sums.reduce((sum, { n }) => sum + Number(n), 0),
    many.length,
  );
  assert.equal(large.asked.filter(({ pathname }) => pathname.endsWith('/exports/jsonl')).length, 2);
  const last = await table.sortBy('id', 'desc').page({ size: 1 });
  assert.equal(last.rows[0]?.['id'], many.length - 1);
});

test('an export is cut where the question ends', async () => {
  const ids = [];
  for await (const { id } of (await open(large.link, quick)).limit(3).rows()) ids.push(id);
  assert.deepEqual(ids, [0, 1, 2]);
});

test('equality and words are asked of the platform', async () => {
  const table = await open(small.link, quick);
  small.asked.length = 0;
  assert.equal((await table.where({ tahun: 2019 }).page()).total, 11);
  await table.search('par"c').page();
  const asked = small.asked.map(({ searchParams }) => searchParams.get('where'));
  assert.ok(asked.includes('`tahun` = 2019') && asked.includes('search("par\\"c")'));
});

test('where the platform finds texts in other letters too, rows are counted off among those that match', async () => {
  const due = hotspots.filter(({ kecamatan }) => kecamatan === 'Pusat').map(({ id }) => id);
  const table = (await open(small.link, quick)).where({ kecamatan: 'Pusat' });
  const ids = [];
  for await (const { id } of table.limit(2).rows()) ids.push(id);
  assert.deepEqual(ids, due.slice(0, 2));
  const pages = [];
  for (let offset: number | undefined = 0; offset !== undefined; ) {
    const { rows, next, total }: Awaited<ReturnType<typeof table.page>> = await table.page({ size: 2, offset });
    pages.push(rows.map(({ id }) => id));
    if (next === undefined) assert.equal(total, due.length);
    offset = next;
  }
  assert.deepEqual(pages, [due.slice(0, 2), due.slice(2, 4), due.slice(4, 6)]);
  assert.deepEqual(
    (await table.page({ size: 2, offset: 3 })).rows.map(({ id }) => id),
    due.slice(3, 5),
  );
});

test('a summary of no rows has the types that its columns have', async () => {
  const table = (await open(small.link, quick)).where({ id: -1 });
  const { rows, fields } = await table.summarize({ by: ['kode', 'aktif'], measures: { n: 'count()' } });
  assert.deepEqual(rows, []);
  assert.deepEqual(
    fields.map(({ name, type }) => [name, type]),
    [
      ['kode', 'text'],
      ['aktif', 'boolean'],
      ['n', 'number'],
    ],
  );
});

test('a page beyond the bound of the platform says so', async () => {
  const table = await open(large.link, quick);
  await assert.rejects(table.page({ offset: 9_950, size: 100 }), { code: 'too-large' });
});

test('what the dataset says of itself is told', async () => {
  const { title, publisher, licence, updated, description } = await (await open(small.link, quick)).info();
  assert.deepEqual(
    [title, publisher, licence, updated, description],
    ['Paris Wi-Fi', 'Ville de Paris', 'ODbL', '2024-01-01T00:00:00.000Z', 'Sites'],
  );
  assert.throws(() => opendatasoftSource(small.base), { code: 'invalid-config' });
});
