import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Findings, mostNotes, saidOf } from '../../../packages/client/src/typing/typing-report.js';

test('findings are told in the order of their rows, whenever they were made', () => {
  const found = new Findings(0);
  found.value('unreadable', 4, { a: 'x' }, 'a', 'x');
  found.oddRow('total', 2, { a: 'Total' });
  found.place('swapped', 0, { _id: 11, lat: '105' }, 'lat');
  assert.deepEqual(
    saidOf(found).notes?.map(({ row, id, finding }) => [row, id, finding]),
    [
      [1, 11, 'swapped'],
      [3, undefined, 'total'],
      [5, undefined, 'unreadable'],
    ],
  );
  assert.deepEqual([saidOf(found).swapped, saidOf(found).odd], [1, { total: 1 }]);
});

test('a column may be called like what every object has', () => {
  const found = new Findings(0);
  found.value('unreadable', 0, {}, 'constructor', 'x');
  assert.equal(found.unreadable['constructor'], 1);
});

test('at most so many findings are told one by one', () => {
  const found = new Findings(0);
  for (let at = 0; at < mostNotes * 3; at += 1) found.oddRow('empty', at, {});
  assert.deepEqual([found.notes.length, found.odd.empty], [mostNotes, mostNotes * 3]);
});
