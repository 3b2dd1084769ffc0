import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, parseWhere } from '@satudata/client';
import { answer, wanted } from '../../../packages/client/src/query/engine.js';
import { everything } from '../../../packages/client/src/query/query.js';

const fields: readonly Field[] = [
  { name: 'a', type: 'number', exact: true },
  { name: 'b', type: 'text', exact: true },
];
const rows = [
  { a: 3, b: 'x' },
  { a: 1, b: 'y' },
  { a: 2, b: 'x' },
];

test('a page is cut after filter and order, and says what is beyond it', () => {
  const page = answer(
    { ...everything, where: parseWhere('b = "x"'), sort: [{ field: 'a', direction: 'asc' }], select: ['a'], limit: 1 },
    rows,
    fields,
  );
  assert.deepEqual(
    [page.rows.map((row) => ({ ...row })), page.total, page.next, page.fields.length],
    [[{ a: 2 }], 2, 1, 1],
  );
});

test('fields that are not there are refused wherever they are named', () => {
  for (const change of [
    { select: ['x'] },
    { sort: [{ field: 'x', direction: 'asc' as const }] },
    { where: parseWhere('x = 1') },
    { where: parseWhere('a = 9 and x = 1') },
    { group: ['x'] },
    { measures: [{ name: 'n', op: 'sum' as const, field: 'x' }] },
  ])
    assert.throws(() => answer({ ...everything, ...change }, rows, fields), { code: 'unknown-field', field: 'x' });
});

test('search and condition both narrow', () => {
  assert.deepEqual(wanted({ ...everything, search: 'x', where: parseWhere('a > 2') }, rows, fields), [rows[0]]);
});
