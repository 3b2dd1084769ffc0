import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultTable } from '../../../packages/client/src/errors/fault-table.js';

const source = readFileSync(new URL('../../../packages/client/src/errors/satu-error.ts', import.meta.url), 'utf8');
const codes = [...(source.split('export type SatuErrorCode =')[1]?.split(';')[0] ?? '').matchAll(/'([a-z-]+)'/g)].map(
  (match) => match[1],
);

test('every code of the union stands in the table of faults', () => {
  assert.equal(codes.length, 19);
  assert.deepEqual([...new Set(faultTable.map(({ code }) => code))].sort(), [...codes].sort());
});

test('no fault is told in two ways', () => {
  assert.equal(new Set(faultTable.map(({ fault }) => fault)).size, faultTable.length);
});
