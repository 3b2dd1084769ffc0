import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, MemorySource } from '@satudata/client';
import { kept } from '../../../packages/client/src/wrap/kept.js';

test('a source whose answers are kept has its name, its description and its rows', async () => {
  const source = new MemorySource([{ a: 1 }], { info: { title: 'Titik (contoh)' } });
  const same = kept(source, { keep: {} });
  assert.equal(same.id, source.id);
  assert.equal(same.behind, source);
  assert.equal((await same.describe()).info.title, 'Titik (contoh)');
  assert.deepEqual((await same.page(everything)).rows, (await source.page(everything)).rows);
});
