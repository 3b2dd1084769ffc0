import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Value } from '@satudata/client';
import { bucketOf } from '../../../packages/client/src/query/bucket.js';

const buckets = (text: string, ...values: readonly Value[]) => values.map((a) => bucketOf(text)?.read({ a }));

test('a number lies in the bin that begins at or below it', () => {
  assert.deepEqual(buckets('bin(a, 10)', 0, 9.99, 10, -1, '25', null, 'x'), [0, 0, 10, -10, 20, null, null]);
  assert.deepEqual(buckets('bin(a, 0.1)', 0.3, 0.25), [0.3, 0.2]);
  assert.deepEqual(buckets('bin(a, 1)', '12345678901234567.5'), ['12345678901234567']);
});

test('a date keeps the day that it is written with, whatever its zone', () => {
  assert.deepEqual(buckets('day(a)', '2024-03-31T23:59:59-10:00', '2024-03-31 00:00', '2024-3-1', null), [
    '2024-03-31',
    '2024-03-31',
    null,
    null,
  ]);
  assert.deepEqual(buckets('quarter(a)', '2024-01', '2024-12-31', '2024'), ['2024-Q1', '2024-Q4', null]);
});

test('a bin keeps the unit of its column, and the name of a field is no bucket', () => {
  const fields = [{ name: 'a', type: 'number', unit: 'Mbps', exact: true }] as const;
  assert.deepEqual(bucketOf('bin(a, 5)')?.field(fields), {
    name: 'bin(a, 5)',
    type: 'number',
    unit: 'Mbps',
    exact: true,
  });
  assert.equal(bucketOf('Luas (km2)'), undefined);
});
