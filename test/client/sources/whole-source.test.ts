import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemorySource, Table } from '@satudata/client';
import { WholeSource } from '../../../packages/client/src/sources/whole-source.js';
import { AnswerCache } from '../../../packages/client/src/transport/answer-cache.js';

test('a table that comes at once is asked for once, and again where it has to be fresh', async () => {
  let asked = 0;
  const source = new WholeSource('uji', new AnswerCache(), async () => {
    asked += 1;
    return new MemorySource([{ n: asked }], { id: 'uji' });
  });
  const table = new Table({ source });
  const [one, two] = await Promise.all([table.page(), table.count()]);
  assert.deepEqual([one.rows[0]?.['n'], two, asked], [1, 1, 1]);
  assert.equal((await table.page({ fresh: true })).rows[0]?.['n'], 2);
  assert.equal(table.id, 'uji');
});
