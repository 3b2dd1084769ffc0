import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeText } from '../../../../packages/widgets/src/shape/chart/time-text.js';

const at = Date.UTC(2022, 4, 9, 13, 45);

test('a moment is written as exactly as it was given, in both languages', () => {
  assert.equal(timeText(at, 'year', 'id'), '2022');
  assert.equal(timeText(at, 'month', 'id'), 'Mei 2022');
  assert.equal(timeText(Date.UTC(2022, 7, 1), 'month', 'id', 'long'), 'Agustus 2022');
  assert.equal(timeText(at, 'month', 'en'), 'May 2022');
  assert.equal(timeText(at, 'day', 'id'), '9 Mei 2022');
  assert.equal(timeText(at, 'moment', 'id'), '9 Mei 2022 pukul 13.45');
});
