import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@satudata/client';
import { compareValues, sortRows } from '../../../packages/client/src/query/sort-rows.js';
import fc from '../../fast-check.js';

const fields: readonly Field[] = [
  { name: 'n', type: 'number', exact: false },
  { name: 't', type: 'text', exact: true },
];
const sorted = (name: string, direction: 'asc' | 'desc', ...values: (string | number | null)[]) =>
  sortRows(
    values.map((value) => ({ [name]: value })),
    [{ field: name, direction }],
    fields,
  ).map((row) => row[name]);

test('numbers go by size, texts as a reader lists them, missing values last both ways', () => {
  assert.deepEqual(sorted('n', 'asc', 10, null, 9, '9007199254740993', 9007199254740992), [
    9,
    10,
    9007199254740992,
    '9007199254740993',
    null,
  ]);
  assert.deepEqual(sorted('n', 'desc', 10, null, 9), [10, 9, null]);
  assert.deepEqual(sorted('t', 'asc', 'RT 10', null, 'RT 2', 'rt 1', 'Élan', 'Fajar'), [
    'Élan',
    'Fajar',
    'rt 1',
    'RT 2',
    'RT 10',
    null,
  ]);
});

test('the order is total, and rows that tie keep their order', () => {
  const value = fc.option(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('1', '2')));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const rows = values.map((n, t) => ({ n, t }));
      const once = sortRows(rows, [{ field: 'n', direction: 'asc' }], fields);
      assert.deepEqual(sortRows(once, [{ field: 'n', direction: 'asc' }], fields), once);
      assert.equal(once.length, rows.length);
      for (let at = 1; at < once.length; at += 1) {
        const [a, b] = [once[at - 1], once[at]].map((row) => [row?.['n'] ?? null, Number(row?.['t'])] as const);
        const tie = (a?.[0] === null) === (b?.[0] === null) && Number(a?.[0]) === Number(b?.[0]);
        if (tie) assert.ok(Number(a?.[1]) < Number(b?.[1]));
      }
    }),
  );
});

test('rows stand as a comparison of each with each would put them', () => {
  const value = fc.option(fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom('2', '10', 'x', '')));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), fc.constantFrom('n', 't'), (values, field) => {
      const found = sortRows(
        values.map((each) => ({ [field]: each })),
        [{ field, direction: 'asc' }],
        fields,
      );
      const present = found.flatMap((each) => each[field] ?? []);
      assert.equal(
        found.slice(present.length).every((each) => each[field] === null),
        true,
      );
      for (let at = 1; at < present.length; at += 1) {
        const [a, b] = [present[at - 1], present[at]];
        if (field === 't' || (typeof a === 'number' && typeof b === 'number'))
          assert.ok(compareValues(fields[field === 'n' ? 0 : 1], a ?? null, b ?? null) <= 0);
      }
    }),
  );
});
