import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snapshotOf } from '@satudata/cli';
import { MemorySource, memoryTable, type Query, Table } from '@satudata/client';
import { isSame, readSnapshot, seemsUnchanged } from '../../packages/cli/src/snapshot.js';

const rows = Array.from({ length: 2500 }, (_, n) => ({ n }));
const source = 'https://a.example';

test('a snapshot cut by a limit still says how many rows there are, and tells how far it is', async () => {
  const told: (readonly number[])[] = [];
  const snapshot = await snapshotOf(source, memoryTable(rows), { limit: 2100, onProgress: (...at) => told.push(at) });
  assert.equal(snapshot.rows.length, 2100);
  assert.equal(snapshot.total, 2500);
  assert.deepEqual(told, [
    [1000, 2100],
    [2000, 2100],
    [2100, 2100],
  ]);
});

test('a portal that gives fewer rows than it says it has makes no snapshot', async () => {
  class Short extends MemorySource {
    override async page(query: Query) {
      return { ...(await super.page(query)), total: 3000 };
    }
  }
  await assert.rejects(snapshotOf(source, new Table({ source: new Short(rows) })), { code: 'integrity' });
});

test('snapshots are the same whenever they were taken, but not with another row, question or date', async () => {
  const one = await snapshotOf(source, memoryTable(rows));
  const again = readSnapshot(JSON.stringify({ ...one, taken: '2026-01-01T00:00:00Z' }));
  assert.equal(isSame(again, one), true);
  assert.equal(isSame(undefined, one), false);
  assert.equal(isSame({ ...one, rows: [...rows.slice(1), { n: 7 }] }, one), false);
  assert.equal(isSame(await snapshotOf(source, memoryTable(rows).sortBy('n', 'desc')), one), false);
  assert.equal(isSame({ ...one, info: { ...one.info, updated: '2026' } }, one), false);
  for (const text of [undefined, '', 'null', '[]', '{"satudata":2,"rows":[],"info":{}}', '{"satudata":1}'])
    assert.equal(readSnapshot(text), undefined);
});

test('by date and number of rows alone, only the same question of the same source seems unchanged', async () => {
  const dated = memoryTable(rows, { info: { updated: '2026-11-01T00:00:00Z' } });
  const before = await snapshotOf(source, dated);
  const seems = (table: typeof dated, from = source, options = {}) => seemsUnchanged(before, from, table, options);
  assert.equal(await seems(dated), true);
  assert.equal(await seems(dated, 'https://b.example'), false);
  assert.equal(await seems(dated.where({ n: 1 })), false);
  assert.equal(await seems(dated, source, { limit: 5 }), false);
  assert.equal(await seems(memoryTable(rows.slice(1), { info: { updated: '2026-11-01T00:00:00Z' } })), false);
  assert.equal(await seems(memoryTable(rows)), false);
  assert.equal(await seemsUnchanged(undefined, source, dated, {}), false);
});
