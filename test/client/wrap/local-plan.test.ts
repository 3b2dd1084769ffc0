import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Capabilities,
  everything,
  type Field,
  type FilterCapability,
  parseWhere,
  type Query,
} from '@satudata/client';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { plan } from '../../../packages/client/src/wrap/complete.js';
import { askedFor, remaining } from '../../../packages/client/src/wrap/local-plan.js';
import { WeakSource } from '../weak-source.js';

const fields: readonly Field[] = [
  { name: 'n', type: 'number', exact: true },
  { name: 't', type: 'text', exact: true },
];
const query: Query = {
  ...everything,
  where: parseWhere('n = 1 and t contains "a"'),
  search: 'taman',
  select: ['n'],
  sort: [{ field: 't', direction: 'asc' }],
  limit: 5,
  offset: 10,
};
const planned = async (filters: readonly FilterCapability[], can: Partial<Capabilities> = {}) =>
  plan(query, await new WeakSource(new MemorySource([], { fields }), filters, can).capabilities());

test('a source is asked for all rows with every field that the question reads, narrowed as far as it can', async () => {
  const asked = askedFor(await planned(['=', 'and'], { search: true, sort: true }), query);
  assert.deepEqual([...asked.select].sort(), ['n', 't']);
  assert.deepEqual(asked.where, parseWhere('n = 1'));
  assert.deepEqual([asked.search, asked.sort, asked.limit, asked.offset], ['taman', query.sort, undefined, 0]);
});

test('a source that cannot look for words is asked for whole rows, since any field may hold them', async () => {
  const asked = askedFor(await planned(['=', 'and']), query);
  assert.deepEqual([asked.select, asked.search, asked.sort], [[], '', []]);
});

test('what the source left undone is done here, and nothing twice', async () => {
  const rows = [
    { n: 1, t: 'taman' },
    { n: 1, t: 'balai' },
    { n: 2, t: 'taman' },
  ];
  const kept = async (...weakness: Parameters<typeof planned>) => {
    const test = await remaining(await planned(...weakness), query, fields);
    return rows.map(test);
  };
  assert.deepEqual(await kept(['=', 'and', 'contains'], { search: true }), [true, true, true]);
  assert.deepEqual(await kept(['=', 'and', 'contains']), [true, false, true]);
  assert.deepEqual(await kept([], { search: true }), [true, true, false]);
  assert.deepEqual(await kept([]), [true, false, false]);
});
