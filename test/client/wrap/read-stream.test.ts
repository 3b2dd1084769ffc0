import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemorySource, type Page } from '@satudata/client';
import { readStream } from '../../../packages/client/src/wrap/read-stream.js';

async function* pages(): AsyncGenerator<Page> {
  for (const at of [0, 10]) {
    const rows = Array.from({ length: 10 }, (_, row) => ({ n: at + row }));
    yield { ...(await new MemorySource(rows).page({ ...none })), total: 20 };
  }
}
const none = {
  select: [],
  where: undefined,
  search: '',
  sort: [],
  group: [],
  measures: [],
  limit: undefined,
  offset: 0,
};

async function read(cap: number) {
  const seen: number[] = [];
  const batches = [];
  for await (const batch of readStream(pages(), cap, ({ loaded }) => seen.push(loaded)))
    batches.push([batch.rows.length, batch.cappedAt]);
  return { batches, seen };
}

test('what is streamed is read to its end, and its progress is told', async () => {
  assert.deepEqual(await read(100), {
    batches: [
      [10, undefined],
      [10, undefined],
    ],
    seen: [10, 20],
  });
});

test('a cap ends the reading, and says so', async () => {
  assert.deepEqual((await read(13)).batches, [
    [10, undefined],
    [3, 13],
  ]);
  assert.deepEqual((await read(20)).batches, [
    [10, undefined],
    [10, undefined],
  ]);
});
