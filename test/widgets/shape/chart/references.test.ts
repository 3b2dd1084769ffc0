import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  parseNotes,
  parseReferences,
  referenceValue,
} from '../../../../packages/widgets/src/shape/chart/references.js';

test('values and ranges are read with their names, whichever end is written first', () => {
  assert.deepEqual(parseReferences('20 Ambang batas; 15..10 Rentang; avg; -2.5'), [
    { from: 20, to: undefined, label: 'Ambang batas' },
    { from: 10, to: 15, label: 'Rentang' },
    { from: 'avg', to: undefined, label: '' },
    { from: -2.5, to: undefined, label: '' },
  ]);
  assert.deepEqual(parseReferences(' ; '), []);
});

test('what is no value is refused as a whole', () => {
  for (const text of ['dua puluh', '20; x', 'avg..3', '10..', '20Ambang'])
    assert.equal(parseReferences(text), undefined);
});

test('notes name a place or two, and may hold further colons', () => {
  assert.deepEqual(parseNotes('2021: Pandemi: awal; 2023..2024: Perluasan'), [
    { from: '2021', to: undefined, text: 'Pandemi: awal' },
    { from: '2023', to: '2024', text: 'Perluasan' },
  ]);
  assert.equal(parseNotes('Pandemi'), undefined);
});

test('a reference can be worked out of the values that are drawn', () => {
  const of = (from: 'avg' | 'median' | 'min' | 'max', values: readonly number[]) =>
    referenceValue({ from, to: undefined, label: '' }, values);
  assert.deepEqual(
    (['avg', 'median', 'min', 'max'] as const).map((from) => of(from, [4, 1, 10, 3])),
    [4.5, 3.5, 1, 10],
  );
  assert.equal(of('avg', [1e308, 1e308]), 1e308);
  assert.equal(of('median', []), undefined);
});
