import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Query, SatuError } from '@satudata/client';
import { everything } from '../../../packages/client/src/query/query.js';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { readRows } from '../../../packages/client/src/wrap/read-rows.js';

test('where a page is too large for the portal, smaller ones are asked for', async () => {
  class Narrow extends MemorySource {
    readonly sizes: number[] = [];
    override async page(query: Query) {
      this.sizes.push(query.limit ?? 0);
      if ((query.limit ?? 0) > 1_000) throw new SatuError('too-large', 'x');
      return super.page(query);
    }
  }
  const source = new Narrow(Array.from({ length: 700 }, (_, a) => ({ a })));
  let rows = 0;
  for await (const batch of readRows(source, everything, await source.capabilities(), {})) rows += batch.rows.length;
  assert.deepEqual([rows, source.sizes], [700, [5_000, 1_250, 312, 312, 312]]);
});

test('a source that gives no more rows ends the reading, whatever it says', async () => {
  const source = new MemorySource([{ a: 1 }]);
  source.page = async () => ({ rows: [], fields: [], total: 9, totalIsEstimate: false, next: 1 });
  let batches = 0;
  for await (const _ of readRows(source, everything, await source.capabilities(), {})) batches += 1;
  assert.equal(batches, 1);
});
