import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing, isMissingValue } from '../../../packages/client/src/typing/missing.js';

test('what portals write for nothing is missing', () => {
  for (const text of ['', ' ', '-', '–', '...', 'N/A', 'Unknown Type: float', 'null']) assert.ok(isMissing(text), text);
  for (const text of ['0', 'Nihil', 'NA', 'a-b']) assert.ok(!isMissing(text), text);
});

test('words for nothing count as missing only among values', () => {
  for (const text of ['nihil', 'NA', 'NaN', '-']) assert.ok(isMissingValue(text), text);
  assert.ok(!isMissingValue('Nanang'));
});
