import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparable, isEmpty, numberInText, order, textOf } from '../../../packages/client/src/query/comparable.js';

test('a value is read as its column reads it', () => {
  assert.equal(comparable('number', '2022'), 2022);
  assert.equal(comparable('number', 'dua'), undefined);
  assert.equal(comparable('text', 5), '5');
  assert.equal(comparable('boolean', 'True'), 1);
  assert.equal(comparable('datetime', '2024-01-02'), comparable('datetime', '2024-01-02T00:00:00.000'));
  assert.equal(comparable('datetime', '2024-01-02T07:00:00+07:00'), comparable('datetime', '2024-01-02 00:00:00'));
  assert.equal(comparable('text', null), undefined);
});

test('a day that the calendar does not have is no day, and not one of the next month', () => {
  for (const text of ['2023-02-30', '2023-02-29 10:00', '2023-04-31T00:00:00+07:00', '2023-13-01', 'besok'])
    assert.equal(comparable('datetime', text), undefined, text);
  assert.notEqual(comparable('datetime', '2024-02-29'), undefined);
});

test('numbers with more digits than a number holds are told apart', () => {
  assert.equal(order(comparable('number', '9007199254740993'), comparable('number', '9007199254740992')), 1);
  assert.equal(order(comparable('number', 9007199254740993n), comparable('number', '9007199254740993')), 0);
  assert.equal(order(numberInText('12.5'), 12.5), 0);
});

test('texts go by code point, also beyond the basic plane', () => {
  assert.ok((order('\uFFFD', '😀') ?? 0) < 0);
  assert.ok((order('Z', 'a') ?? 0) < 0);
  assert.ok((order('a', 'ab') ?? 0) < 0);
  assert.equal(order('1', 1), undefined);
});

test('missing is null, empty text and what is no number', () => {
  assert.deepEqual([null, undefined, '', Number.NaN, 0, false, ' '].map(isEmpty), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  assert.equal(textOf({ a: [1] }), '{"a":[1]}');
});
