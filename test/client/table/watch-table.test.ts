import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '@satudata/client';
import { watchTable } from '../../../packages/client/src/table/watch-table.js';

const page = (rows: Page['rows'], total = rows.length): Page => ({
  rows,
  fields: [],
  total,
  totalIsEstimate: false,
  next: undefined,
});

test('only a page whose rows or total have changed is given again, digits beyond a number included', async () => {
  const answers = [
    page([{ n: 9007199254740993n }]),
    page([{ n: 9007199254740993n }]),
    page([{ n: 9007199254740995n }]),
    page([{ n: 9007199254740995n }], 2),
  ];
  const call = new AbortController();
  let asked = 0;
  const ask = async (): Promise<Page> => answers[Math.min(asked++, answers.length - 1)] ?? page([]);
  const seen: (readonly [unknown, number | undefined])[] = [];
  for await (const { rows, total } of watchTable(ask, 1, { signal: call.signal })) {
    seen.push([rows[0]?.['n'], total]);
    if (seen.length === 3) call.abort();
  }
  assert.deepEqual(seen, [
    [9007199254740993n, 1],
    [9007199254740995n, 1],
    [9007199254740995n, 2],
  ]);
});

test('a pause that cannot be read is refused', () => {
  assert.throws(() => watchTable(async () => page([]), 'sering', {}), { code: 'invalid-config' });
});
