import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition, Field, Scalar } from '@satudata/client';
import { fittingCondition } from '../../../../packages/client/src/sources/ckan/fitting-condition.js';

const field = (name: string, type: Field['type'], nativeType: string): [string, Field] => [
  name,
  { name, type, nativeType, exact: true },
];
const fields = new Map([
  field('i', 'number', 'int4'),
  field('n', 'number', 'numeric'),
  field('b', 'boolean', 'bool'),
  field('d', 'date', 'date'),
  field('t', 'datetime', 'timestamp'),
  field('u', 'text', 'uuid'),
  field('x', 'text', 'text'),
]);
const among = (name: string, ...values: readonly Scalar[]) =>
  fittingCondition({ kind: 'in', field: name, values }, fields);

test('values that a column can hold stay, others go', () => {
  const kept = (name: string, values: readonly Scalar[], due: readonly Scalar[]) =>
    assert.deepEqual(among(name, ...values), { kind: 'in', field: name, values: due });
  kept('i', [1, 0.5, 'a', '7.0', 2 ** 31, '', true], [1, '7']);
  kept('n', [0.5, 'a', '12345678901234567.5'], [0.5, '12345678901234567.5']);
  kept('b', [true, 'ya', 'false'], [true, 'false']);
  kept('d', ['2024-02-30', '2024-02-29', '2024'], ['2024-02-29']);
  kept('t', ['', '2024-02-30', '2024-02-29T10:00'], ['2024-02-29T10:00']);
  kept('u', ['1', '11111111-2222-3333-4444-555555555555'], ['11111111-2222-3333-4444-555555555555']);
  kept('x', ['', 5], ['', 5]);
});

test('what no row can meet is told so, through and and or', () => {
  const never: Condition = { kind: 'compare', field: 'i', op: '=', value: 'a' };
  const may: Condition = { kind: 'compare', field: 'i', op: '=', value: 1 };
  assert.equal(fittingCondition(never, fields), false);
  assert.equal(fittingCondition({ kind: 'and', conditions: [may, never] }, fields), false);
  assert.equal(fittingCondition({ kind: 'or', conditions: [never, never] }, fields), false);
  assert.deepEqual(fittingCondition({ kind: 'or', conditions: [never, may] }, fields), {
    kind: 'or',
    conditions: [may],
  });
});

test('other conditions stay as they are', () => {
  const range: Condition = { kind: 'compare', field: 'i', op: '>', value: 2 };
  assert.equal(fittingCondition(range, fields), range);
});
