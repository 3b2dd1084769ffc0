import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { equalities } from '../../../packages/client/src/sources/equalities.js';

const columns = new Map([
  ['a', { native: 'number', type: 'number' } as const],
  ['b', { native: 'text', type: 'text' } as const],
]);

test('conditions of equality are taken apart, with values as the platform holds them, and no others', () => {
  assert.deepEqual(
    [...(equalities(parseWhere('a = "1.0" and b in ("x", 7)'), columns) ?? [])],
    [
      ['a', ['1']],
      ['b', ['x', '7']],
    ],
  );
  for (const text of ['a > 1', 'a = 1 or b = 2', 'not a = 1', 'a = 1 and a = 2', 'c = 1', 'a = "x"', 'b = "-"'])
    assert.equal(equalities(parseWhere(text), columns), undefined, text);
});
