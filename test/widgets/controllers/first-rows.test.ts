import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import { FIRST_ROWS, firstRows } from '../../../packages/widgets/src/controllers/first-rows.js';

describe('the first rows of a table', () => {
  it('are few, come with their table, and remember whether saved answers were passed by', async () => {
    const rows: readonly Row[] = Array.from({ length: 500 }, (_, nomor) => ({ nomor }));
    const table = memoryTable(rows);
    const first = await firstRows(table, { signal: new AbortController().signal, fresh: true });
    assert.deepEqual([first.page.rows.length, first.page.next, first.fresh], [FIRST_ROWS, FIRST_ROWS, true]);
    assert.equal(first.table, table);
  });
});
