import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Value } from '@satudata/client';
import { rarerAccumulator } from '../../../packages/client/src/query/rarer-accumulator.js';

const mbps = { name: 'mbps', type: 'number', exact: true } as const;
const worked = (op: Parameters<typeof rarerAccumulator>[0], values: readonly Value[]): Value => {
  const accumulator = rarerAccumulator(op, mbps);
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
