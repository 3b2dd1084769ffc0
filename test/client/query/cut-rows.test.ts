import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, type Field } from '@satudata/client';
import { cutRows, picked, pickedFields } from '../../../packages/client/src/query/cut-rows.js';
import fc from '../../fast-check.js';

const fields: readonly Field[] = ['a', 'b', 'c'].map((name) => ({ name, type: 'number', exact: true }));
const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ a: index, b: null, c: -index }));

test('following "next" from page to page shows every row once, in order', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (count, limit) => {
      const all = rows(count);
      const seen: unknown[] = [];
      for (let offset: number | undefined = 0; offset !== undefined; ) {
        const page = cutRows({ ...everything, limit, offset }, all, fields);
        assert.equal(page.total, count);
        seen.push(...page.rows);
        offset = page.next;
      }
      assert.deepEqual(seen, all);
    }),
  );
});

test('a page beyond the end is empty and has none after it', () => {
  const page = cutRows({ ...everything, limit: 5, offset: 90 }, rows(3), fields);
  assert.deepEqual([page.rows, page.next, page.total], [[], undefined, 3]);
});

test('a selection keeps its own order, and a field that a row lacks is null', () => {
  const page = cutRows({ ...everything, select: ['c', 'a'] }, rows(2), fields);
  assert.deepEqual(
    page.fields.map(({ name }) => name),
    ['c', 'a'],
  );
  assert.deepEqual(
    page.rows.map((row) => Object.entries(row)),
    [
      [
        ['c', -0],
        ['a', 0],
      ],
      [
        ['c', -1],
        ['a', 1],
      ],
    ],
  );
  assert.deepEqual({ ...picked({ a: 1 }, ['a', 'z']) }, { a: 1, z: null });
  assert.deepEqual(
    pickedFields(fields, ['z', 'b']).map(({ name }) => name),
    ['b'],
  );
});

test('a field may be called like a part of every object', () => {
  const row = picked(Object.create(null), ['toString', 'constructor']);
  assert.deepEqual([row['toString'], row['constructor']], [null, null]);
});
