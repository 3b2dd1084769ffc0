import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@satudata/client';
import { changeBetween } from '../../../packages/client/src/wrap/change-between.js';

const mbps: Field = { name: 'mbps', type: 'number', exact: true };
const page = (total: number | undefined, fields: readonly Field[] = [mbps], totalIsEstimate = false) => ({
  total,
  fields,
  totalIsEstimate,
});

test('a table that stays as it is has not changed', () => {
  assert.equal(changeBetween(page(5), page(5, [{ ...mbps, label: 'Kecepatan' }])), undefined);
  assert.equal(changeBetween(page(5, [mbps], true), page(6)), undefined);
});

test('rows that come or go, and columns that are others, are told', () => {
  assert.deepEqual(changeBetween(page(5), page(6)), { fields: false, total: [5, 6] });
  assert.deepEqual(changeBetween(page(5), page(undefined)), { fields: false, total: [5, undefined] });
  for (const other of [[], [{ ...mbps, type: 'text' as const }], [{ ...mbps, unit: 'Gbps' }], [mbps, mbps]])
    assert.deepEqual(changeBetween(page(5), page(5, other)), { fields: true });
});
