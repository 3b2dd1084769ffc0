import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { splitCondition } from '../../../packages/client/src/query/split-condition.js';

test('a source is handed what it accepts, and the rest is kept', () => {
  const { pushed, rest } = splitCondition(
    parseWhere('a = 1 and b contains "x" and c = 2'),
    (part) => !JSON.stringify(part).includes('contains'),
  );
  assert.deepEqual(pushed, parseWhere('a = 1 and c = 2'));
  assert.deepEqual(rest, parseWhere('b contains "x"'));
});

test('parts that are accepted alone but not together are not handed over together', () => {
  const { pushed, rest } = splitCondition(parseWhere('a = 1 and a = 2'), (part) => part.kind === 'compare');
  assert.deepEqual([pushed, rest], [parseWhere('a = 1'), parseWhere('a = 2')]);
});

test('without a condition there is nothing to hand over', () => {
  assert.deepEqual(
    splitCondition(undefined, () => true),
    { pushed: undefined, rest: undefined },
  );
});
