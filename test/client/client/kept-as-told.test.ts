import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, MemorySource } from '@satudata/client';
import { keptAsTold } from '../../../packages/client/src/client/kept-as-told.js';

test('nothing is kept unless that is wanted', () => {
  const source = new MemorySource([]);
  assert.equal(keptAsTold(source, {}), source);
  assert.equal(keptAsTold(source, { keep: {} }).behind, source);
});

test('what a token opens is not kept', () => {
  const client = createClient({ portal: 'https://data.kota.example', token: 'rahasia', keep: {} });
  assert.throws(() => client.table('r'), { code: 'invalid-config', field: 'keep' });
});
