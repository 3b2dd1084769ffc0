import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, type Field, isSatuError, type Query } from '@satudata/client';
import { Summary } from '../../../packages/client/src/query/summary.js';
import { summaryPage } from '../../../packages/client/src/query/summary-page.js';

const fields: readonly Field[] = [
  { name: 'k', type: 'text', exact: true },
  { name: 'n', type: 'number', exact: true },
];
const query: Query = {
  ...everything,
  group: ['k'],
  measures: [{ name: 'jumlah', op: 'sum', field: 'n' }],
  sort: [{ field: 'jumlah', direction: 'desc' }],
};

function summary(): Summary {
  const groups = new Summary(query.group, query.measures, fields);
  for (const [k, n] of [
    ['a', 1],
    ['b', 5],
    ['c', 3],
    ['a', 1],
  ] as const)
    groups.add({ k, n });
  return groups;
}

test('groups are sorted by their figures and cut to the page, and the total counts them all', () => {
  const page = summaryPage({ ...query, limit: 2, offset: 0 }, summary());
  assert.deepEqual(
    page.rows.map((row) => [row['k'], row['jumlah']]),
    [
      ['b', 5],
      ['c', 3],
    ],
  );
  assert.deepEqual([page.total, page.next], [3, 2]);
  assert.deepEqual(
    page.fields.map(({ name }) => name),
    ['k', 'jumlah'],
  );
});

test('an order by something that is no group and no figure is refused by name', () => {
  assert.throws(
    () => summaryPage({ ...query, sort: [{ field: 'n', direction: 'asc' }] }, summary()),
    (error) => isSatuError(error, 'unknown-field') && error.field === 'n',
  );
});
