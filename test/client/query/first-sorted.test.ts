import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@satudata/client';
import { firstSorted } from '../../../packages/client/src/query/first-sorted.js';
import { sortRows } from '../../../packages/client/src/query/sort-rows.js';
import fc from '../../fast-check.js';

const fields: readonly Field[] = [
  { name: 'n', type: 'number', exact: false },
  { name: 't', type: 'text', exact: true },
];

test('the first rows of an order are those of the whole order, by every key', () => {
  const row = fc.record({
    n: fc.option(
      fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom('9007199254740993', '2', Number.POSITIVE_INFINITY)),
    ),
    t: fc.option(fc.constantFrom('RT 2', 'RT 10', 'rt 2', '', 'Élan')),
  });
  const key = fc.record({
    field: fc.constantFrom('n', 't'),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
  });
  const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 2, selector: ({ field }) => field });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 600, size: 'max' }), keys, fc.nat(40), (rows, sort, end) => {
      assert.deepEqual(firstSorted(rows, sort, fields, end), sortRows(rows, sort, fields).slice(0, end));
    }),
    { numRuns: 60 },
  );
});
