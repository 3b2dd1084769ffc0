import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareCopy } from '../../../packages/client/src/model/bare-copy.js';

test('a copy has what the row has, whatever its columns are called, and nothing besides', () => {
  const row = JSON.parse('{"__proto__": 1, "constructor": 2, "nama": "x"}');
  const copy = bareCopy(row);
  row.nama = 'y';
  assert.deepEqual(Object.entries(copy), [
    ['__proto__', 1],
    ['constructor', 2],
    ['nama', 'x'],
  ]);
  assert.equal(bareCopy({ nama: 'x' })['toString'], undefined);
});
