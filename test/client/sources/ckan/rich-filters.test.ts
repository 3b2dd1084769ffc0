import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, parseWhere } from '@satudata/client';
import { richFilters } from '../../../../packages/client/src/sources/ckan/rich-filters.js';

const fields = new Map<string, Field>(
  (
    [
      ['n', 'number', 'numeric'],
      ['i', 'number', 'int4'],
      ['t', 'text', 'text'],
      ['d', 'date', 'date'],
      ['w', 'datetime', 'timestamp'],
      ['z', 'datetime', 'timestamptz'],
    ] as const
  ).map(([name, type, nativeType]) => [name, { name, type, nativeType, exact: true }]),
);
const made = (where: string) => {
  const filters = richFilters(parseWhere(where), fields);
  return filters === undefined ? undefined : { ...filters };
};

test('ranges over numbers and dates, and and or, are said as 2.12 understands them', () => {
  assert.deepEqual(made('n >= 20'), { n: { gte: 20 } });
  assert.deepEqual(made('t = "a" and n between 1 and 2'), { $and: [{ t: 'a' }, { n: { gte: 1 } }, { n: { lte: 2 } }] });
  assert.deepEqual(made('d < "2024-01-01" or w > "2024-01-01 10:00"'), {
    $or: [{ d: { lt: '2024-01-01' } }, { w: { gt: '2024-01-01 10:00' } }],
  });
  assert.deepEqual(made('"$a" = 1'), { $$a: 1 });
  assert.deepEqual(made('t = "a"'), { t: 'a' });
});

test('what a database would order otherwise, or refuse, stays here', () => {
  for (const where of [
    't > "a"',
    't > 5',
    'n > "dua"',
    'i > 2.5',
    'i > 99999999999',
    'd > "kemarin"',
    'd <= "2024-02-30"',
    'w <= "2024-02-30"',
    'z > "2024-01-01"',
    'n != 1',
    'not n = 1',
    'n > 1 and t contains "x"',
    'x > 1',
  ])
    assert.equal(made(where), undefined, where);
});

test('the limits of the server are kept', () => {
  const many = Array.from({ length: 95 }, (_, index) => `n > ${index}`).join(' or ');
  assert.equal(made(many), undefined);
  let deep = 'n > 1';
  for (let level = 0; level < 10; level += 1) deep = level % 2 === 0 ? `(${deep}) and n > 2` : `(${deep}) or n > 3`;
  assert.equal(made(deep), undefined);
});
