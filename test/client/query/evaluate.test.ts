import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Condition, type Field, memoryTable, parseWhere } from '@satudata/client';
import { matcher, searcher } from '../../../packages/client/src/query/evaluate.js';
import fc from '../../fast-check.js';

const fields: readonly Field[] = [
  { name: 'n', type: 'number', exact: true },
  { name: 't', type: 'text', exact: true },
  { name: 'd', type: 'date', exact: true },
];
const holds = (where: string, row: Record<string, string | number | null>) =>
  matcher(parseWhere(where), fields)({ n: null, t: null, d: null, ...row });

test('a missing value meets no comparison and no negation of one, only "is empty"', () => {
  for (const where of [
    'n = 1',
    'n != 1',
    'not n = 1',
    'not n in (1, 2)',
    't contains "a"',
    'not t contains "a"',
    'n < 1',
    'n >= 1',
  ])
    assert.equal(holds(where, {}), false, where);
  assert.equal(holds('n is empty', {}), true);
  assert.equal(holds('t is empty', { t: '' }), true);
  assert.equal(holds('not n is empty', {}), false);
  assert.equal(holds('n = 1 or t is empty', {}), true);
});

test('the type of the column decides how a value is read', () => {
  assert.equal(holds('n = "2022"', { n: 2022 }), true);
  assert.equal(holds('n = "dua"', { n: 2 }), false);
  assert.equal(holds('t = 5', { t: '5' }), true);
  assert.equal(holds('t = 5', { t: '5.0' }), false);
  assert.equal(holds('t > 9', { t: '10' }), true);
  assert.equal(holds('t > 9', { t: 'sepuluh' }), false);
  assert.equal(holds('t > "9"', { t: '10' }), false);
  assert.equal(holds('d >= "2024-01-01"', { d: '2024-06-30' }), true);
});

test('contains and starts with ignore case, equality does not', () => {
  assert.equal(holds('t contains "MERDEKA"', { t: 'Taman Merdeka' }), true);
  assert.equal(holds('t starts with "taman"', { t: 'Taman Merdeka' }), true);
  assert.equal(holds('t starts with "merdeka"', { t: 'Taman Merdeka' }), false);
  assert.equal(holds('t = "taman merdeka"', { t: 'Taman Merdeka' }), false);
});

test('search finds rows that hold every word somewhere', () => {
  const found = searcher(' taman  PUSAT');
  assert.equal(found({ a: 'Taman Merdeka', b: 'Metro Pusat' }), true);
  assert.equal(found({ a: 'Taman Merdeka', b: null }), false);
});

test('a field that is not there is named', async () => {
  assert.throws(() => matcher(parseWhere('x = 1'), fields), { code: 'unknown-field', field: 'x' });
  await assert.rejects(
    memoryTable([{ a: 1 }])
      .where('"hasOwnProperty" = 1')
      .page(),
    { code: 'unknown-field', field: 'hasOwnProperty' },
  );
});

const leaf = fc.oneof(
  fc.record({
    kind: fc.constant('compare' as const),
    field: fc.constantFrom('n', 't'),
    op: fc.constantFrom('=' as const, '!=' as const, '<' as const, '>=' as const),
    value: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('', 'a', 'b', '1')),
  }),
  fc.record({
    kind: fc.constant('in' as const),
    field: fc.constantFrom('n', 't'),
    values: fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', '1')), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('empty' as const), field: fc.constantFrom('n', 't') }),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      conditions: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), condition: tie('any') }),
  ),
})).any;
const row = fc.record({
  n: fc.option(fc.integer({ min: -3, max: 3 })),
  t: fc.option(fc.constantFrom('', 'a', 'b', '1')),
  d: fc.constant(null),
});

test('the laws of logic hold, with the unknown in it', () => {
  fc.assert(
    fc.property(condition, condition, row, (a, b, cells) => {
      const is = (part: Condition) => matcher(part, fields)(cells);
      const not = (part: Condition): Condition => ({ kind: 'not', condition: part });
      assert.equal(is(not(not(a))), is(a));
      assert.equal(is(not({ kind: 'and', conditions: [a, b] })), is({ kind: 'or', conditions: [not(a), not(b)] }));
      assert.equal(is({ kind: 'and', conditions: [a, b] }), is(a) && is(b));
      assert.equal(is({ kind: 'or', conditions: [a, b] }), is(a) || is(b));
      assert.equal(is(a) && is(not(a)), false);
    }),
  );
});
