import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchFaults, benchTable, besideTable, figureOf } from '../../packages/tools/src/bench.js';

const measured = (rounds: readonly number[]) =>
  figureOf({ name: 'parse', about: 'against JSON.parse', unit: '×', rounds });

test('a figure is the middle of its rounds, whatever their order, with its spread', () => {
  const { median, low, high, rounds } = measured([9, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11]);
  assert.deepEqual([median, low, high, rounds], [6, 2, 10, 11]);
});

test('a broken promise is a fault with both numbers, and a figure without one is none', () => {
  const promises = [{ name: 'parse', atMost: 1.2 }];
  assert.deepEqual(benchFaults([measured([1.3])], promises), [{ path: 'parse', message: '1.30 ×, promised 1.2 ×' }]);
  assert.deepEqual(benchFaults([measured([1.2])], promises), []);
  assert.deepEqual(benchFaults([measured([9])], []), []);
  assert.equal(benchFaults([measured([])], promises).length, 1);
});

test('the table tells which promises hold', () => {
  const promises = [{ name: 'parse', atMost: 1.2 }];
  assert.match(benchTable([measured([1.3])], promises), /\| parse \| 1\.30 × .* 1\.2 × \*\*broken\*\* \|/);
  assert.match(benchTable([measured([1])], promises), /1\.2 × kept/);
  assert.match(benchTable([measured([1])], []), /\| – \|/);
});

test('libraries stand side by side, one a row, under what their numbers are', () => {
  const table = besideTable({
    title: '10 rows',
    note: 'Milliseconds.',
    head: ['', 'sort', 'filter'],
    rows: [
      ['ours', '1', '2'],
      ['theirs', '3', '–'],
    ],
  });
  assert.deepEqual(table.split('\n'), [
    '## 10 rows',
    '',
    'Milliseconds.',
    '',
    '|  | sort | filter |',
    '|---|--:|--:|',
    '| ours | 1 | 2 |',
    '| theirs | 3 | – |',
  ]);
});
