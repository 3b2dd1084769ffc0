import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeasureOp, Value } from '@satudata/client';
import { rarerAccumulator } from '../../../packages/client/src/query/rarer-accumulator.js';
import fc from '../../fast-check.js';

const mbps = { name: 'mbps', type: 'number', exact: true } as const;
const worked = (op: MeasureOp, values: readonly Value[], at?: number): Value => {
  const accumulator = rarerAccumulator({ name: 'x', op, field: 'mbps', at }, mbps);
  for (const value of values) accumulator.add(value);
  return accumulator.result();
};

test('the middle value, the extremes and the different values are found; missing ones are in none', () => {
  const values = [10, null, 40, 20, '10.0', 30];
  assert.equal(worked('median', values), 20);
  assert.equal(worked('median', [1, 2]), 1.5);
  assert.equal(worked('min', values), 10);
  assert.equal(worked('max', values), 40);
  assert.equal(worked('distinct', values), 4);
});

test('of no values there is no middle and no extreme', () => {
  for (const op of ['median', 'min', 'max'] as const) assert.equal(worked(op, [null]), null);
  assert.equal(worked('distinct', [null]), 0);
});

test('counts, sums and means are worked out as ever', () => {
  assert.deepEqual([worked('count', [1, null]), worked('sum', [0.1, 0.2]), worked('avg', [1, 2])], [1, 0.3, 1.5]);
});

test('a percentile lies between two values in proportion, as Postgres has it', () => {
  const values = [10, null, 40, 20, 30, 'tidak diukur'];
  assert.equal(worked('percentile', values, 0), 10);
  assert.equal(worked('percentile', values, 1), 40);
  assert.equal(worked('percentile', values, 0.9), 37);
  assert.equal(worked('percentile', values, 0.25), 17.5);
  assert.equal(worked('percentile', [0.1, 0.2], 0.5), 0.15);
  assert.equal(worked('percentile', [7], 0.9), 7);
  assert.equal(worked('percentile', [null], 0.9), null);
});

test('no percentile leaves the range of the values, and a larger share gives no smaller one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(100), fc.nat(100), (values, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((share) =>
        Number(worked('percentile', values, share / 100)),
      ) as [number, number];
      return Math.min(...values) <= low && low <= high && high <= Math.max(...values);
    }),
  );
});
