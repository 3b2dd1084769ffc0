import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { equalities, sqlOf } from '../../../packages/client/src/sources/equalities.js';

test('conditions of equality are taken apart, and no others', () => {
  assert.deepEqual(
    [...(equalities(parseWhere('a = 1 and b in ("x", "y")')) ?? [])],
    [
      ['a', [1]],
      ['b', ['x', 'y']],
    ],
  );
  for (const text of ['a > 1', 'a = 1 or b = 2', 'not a = 1', 'a = 1 and a = 2'])
    assert.equal(equalities(parseWhere(text)), undefined, text);
});

test('a quote in a value stays within its value', () => {
  const sql = sqlOf(
    parseWhere(`a = "x' OR 1=1" and b in (1, 2)`),
    (name) => name,
    (text) => `'${text.replaceAll("'", "''")}'`,
  );
  assert.equal(sql, "a='x'' OR 1=1' AND b IN (1,2)");
});
