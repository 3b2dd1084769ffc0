import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snapshotOf } from '@satudata/cli';
import { memoryTable } from '@satudata/client';
import { stateOf } from '../../packages/cli/src/snapshot.js';

const rows = Array.from({ length: 2500 }, (_, n) => ({ n }));

test('a snapshot cut by a limit still says how many rows there are, and tells how far it is', async () => {
  const told: (readonly number[])[] = [];
  const snapshot = await snapshotOf('https://a.example', memoryTable(rows), {
    limit: 2100,
    onProgress: (...at) => told.push(at),
  });
  assert.equal(snapshot.rows.length, 2100);
  assert.equal(snapshot.total, 2500);
  assert.deepEqual(told, [
    [1000, 2100],
    [2000, 2100],
    [2100, 2100],
  ]);
});

test('only a snapshot of the same source says how things were', () => {
  const text = JSON.stringify({ satudata: 1, source: 'a', info: { updated: '2026' }, total: 3 });
  assert.deepEqual(stateOf(text, 'a'), { updated: '2026', total: 3 });
  for (const other of ['', 'null', '[]', text.replace('"satudata":1', '"satudata":2'), '{"satudata":1,"source":"a"}'])
    assert.equal(stateOf(other, 'a'), undefined, other);
  assert.equal(stateOf(text, 'b'), undefined);
});
