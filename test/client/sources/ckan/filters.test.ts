import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { equality, plainFilters } from '../../../../packages/client/src/sources/ckan/filters.js';

const made = (where: string) => {
  const filters = plainFilters(parseWhere(where));
  return filters === undefined ? undefined : { ...filters };
};

test('what every version understands is said so', () => {
  assert.deepEqual(made('a = 1 and b in ("x", "y")'), { a: 1, b: ['x', 'y'] });
  assert.deepEqual(made('"__proto__" = 1') === undefined ? [] : Object.keys(made('"__proto__" = 1') ?? {}), [
    '__proto__',
  ]);
});

test('conditions that are joined within others are said as if they were joined at once', () => {
  const inner = { kind: 'and', conditions: [parseWhere('a = 1')] } as const;
  const filters = plainFilters({ kind: 'and', conditions: [inner, parseWhere('b = 2')] });
  assert.deepEqual({ ...filters }, { a: 1, b: 2 });
});

test('what only some understand is not', () => {
  for (const where of [
    'a > 1',
    'a = 1 and a = 2',
    'a = 1 or b = 2',
    'not a = 1',
    'a != 1',
    'a contains "x"',
    'a is empty',
    '"$a" = 1',
  ])
    assert.equal(made(where), undefined, where);
  assert.equal(plainFilters({ kind: 'in', field: 'a', values: [] }), undefined);
  assert.equal(equality(parseWhere('a > 1')), undefined);
});
