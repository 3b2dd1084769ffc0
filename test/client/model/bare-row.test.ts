import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BareRow } from '../../../packages/client/src/model/bare-row.js';

test('a row has only what it is given, whatever that is called', () => {
  const row = new BareRow();
  assert.equal('constructor' in row || 'toString' in row || '__proto__' in row, false);
  for (const name of ['__proto__']) row[name] = 'a';
  row['constructor'] = 1;
  assert.deepEqual(Object.entries(row), [
    ['__proto__', 'a'],
    ['constructor', 1],
  ]);
  assert.equal('__proto__' in new BareRow(), false);
  assert.equal(JSON.stringify(row), '{"__proto__":"a","constructor":1}');
});
