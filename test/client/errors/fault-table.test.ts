import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultsOfElements, faultTable } from '@satudata/client/fault-table.js';

const source = readFileSync(new URL('../../../packages/client/src/errors/satu-error.ts', import.meta.url), 'utf8');
const codes = [...(source.split('export type SatuErrorCode =')[1]?.split(';')[0] ?? '').matchAll(/'([a-z-]+)'/g)].map(
  (match) => match[1],
);

test('every code of the union stands in the table of faults', () => {
  assert.equal(codes.length, 19);
  const known = new Set(faultTable.flatMap(({ code }) => code ?? []));
  assert.deepEqual([...known].sort(), [...codes].sort());
});

test('no fault is told in two ways', () => {
  assert.equal(new Set(faultTable.map(({ fault }) => fault)).size, faultTable.length);
});

test('what fails is told to a reader', () => {
  assert.deepEqual(
    faultTable.filter(({ code, text }) => code !== undefined && text === undefined),
    [],
  );
});

test('every case from 1 to 45 has its outcome here, or is about elements alone', () => {
  const numbers = new Set([...faultTable.flatMap(({ number }) => number ?? []), ...faultsOfElements]);
  assert.deepEqual(
    [...numbers].sort((one, two) => one - two),
    Array.from({ length: 45 }, (_, at) => at + 1),
  );
});

test('every case of the table is played by a test that names it', () => {
  const folder = new URL('../faults/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const played = new Set(texts.flatMap((text) => [...text.matchAll(/fault (\d+): /g)].map(([, number]) => number)));
  const missing = faultTable.filter(({ number }) => number !== undefined && !played.has(String(number)));
  assert.deepEqual(missing, []);
});
