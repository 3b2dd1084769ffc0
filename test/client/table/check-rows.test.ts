import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, memoryTable } from '@satudata/client';
import * as z from 'zod/mini';
import { checkRows } from '../../../packages/client/src/table/check-rows.js';
import { fakePortal, quick, wireRows } from '../fake-portal.js';

const schema = z.object({ nama: z.string(), mbps: z.number() });
const fields = [
  { id: 'nama', type: 'text' },
  { id: 'mbps', type: 'int4' },
];
const wifi = (records: readonly (readonly unknown[])[], shown = fields) =>
  createClient({
    portal: 'https://a',
    fetch: fakePortal(() => ({ result: wireRows(shown, records) })).fetch,
    ...quick,
  }).table('r', schema);

test('rows that keep the promise of a schema come typed', async () => {
  const { rows } = await wifi([['Taman', 5]]).page();
  const [first] = rows;
  const mbps: number | undefined = first?.mbps;
  assert.equal(mbps, 5);
});

test('a row that breaks it is named by number and field', async () => {
  const broken = wifi([
    ['Taman', 5],
    ['Pasar', 'cepat'],
  ]);
  await assert.rejects(broken.page(), (error: { code: string; field: string; message: string }) => {
    assert.deepEqual([error.code, error.field], ['unexpected-shape', 'mbps']);
    return error.message.startsWith('Row 2,');
  });
});

test('fields that were not asked for are not missed', async () => {
  const { rows } = await wifi([['Taman']], fields.slice(0, 1))
    .select('nama')
    .page();
  assert.deepEqual({ ...rows[0] }, { nama: 'Taman' });
});

test('a schema may take its time, and may change what comes', async () => {
  const later = { '~standard': { version: 1, vendor: 'x', validate: async () => ({ value: { a: 2 } }) } } as const;
  assert.deepEqual(await checkRows(later, [{ a: 1 }], [], 0), [{ a: 2 }]);
});

test('names that the schema does not have do not compile', () => {
  const table = wifi([]);
  // @ts-expect-error: there is no such field
  table.select('kecepatan');
  // @ts-expect-error: there is no such field
  table.sortBy('kecepatan');
  // @ts-expect-error: there is no such field
  table.where({ kecepatan: 5 });
  // @ts-expect-error: the field is no longer selected
  table.select('nama').sortBy('mbps');
  // Without a schema, any name may be there.
  assert.equal(memoryTable([]).where({ 'apa saja': 1 }).query.where?.kind, 'compare');
});
