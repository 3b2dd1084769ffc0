import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from '../../../../packages/client/src/sources/ckan/rows.js';
import { wireRows } from '../../fake-portal.js';

const fields = [
  { id: '_id', type: 'int' },
  { id: 'n', type: 'numeric' },
];
const asked = { limit: 10, offset: 0, searched: false };
const page = (wire: object, change = {}) => pageOf({ fields, ...wire }, { ...asked, ...change }, 'exact', 'https://a/');

test('rows inherit nothing, and count what is no number', () => {
  const { rows, unreadable } = page(
    wireRows(fields, [
      [1, 5],
      [2, 'NaN'],
      [3, 'Infinity'],
      [4, null],
    ]),
  );
  assert.deepEqual(
    ['constructor', 'toString', '__proto__'].filter((name) => name in (rows[0] ?? {})),
    [],
  );
  assert.deepEqual(
    rows.map((row) => row['n']),
    [5, null, null, null],
  );
  assert.deepEqual({ ...unreadable }, { n: 2 });
});

test('the limit that the portal echoes says whether there is more, where it gives no total', () => {
  const records = [
    [1, 1],
    [2, 2],
  ];
  assert.equal(page({ records, limit: 2 }).next, 2);
  assert.equal(page({ records, limit: 10 }).next, undefined);
  assert.equal(page({ records, limit: 2, total: 2 }).next, undefined);
  assert.equal(page({ records, limit: 2, total: 9 }, { offset: 4 }).next, 6);
  assert.equal(page({ records }).next, undefined);
  assert.equal(page({ records: [], limit: 2, total: 9 }).next, undefined);
  assert.deepEqual(
    [
      page({ records, total: 3, total_was_estimated: true, limit: 2 }).totalIsEstimate,
      page({ records, total: null }).total,
    ],
    [true, undefined],
  );
});

test('rows that come as objects are read as well, also with columns called __proto__', () => {
  const record = JSON.parse('{"__proto__": "a", "_id": 1}');
  const { rows } = pageOf(
    {
      fields: [
        { id: '_id', type: 'int' },
        { id: '__proto__', type: 'text' },
        { id: 'toString', type: 'text' },
      ],
      records: [record],
    },
    asked,
    'exact',
    '',
  );
  assert.deepEqual([rows[0]?.['_id'], Object.entries(rows[0] ?? {})[1]?.[1], rows[0]?.['toString']], [1, 'a', null]);
});

test('the ranking of a search is no column of the table', () => {
  const ranked = wireRows([...fields, { id: 'rank', type: 'float' }], [[1, 5, 0.05]]);
  const { rows, fields: shown } = page(ranked, { searched: true });
  assert.deepEqual(
    [shown.map(({ name }) => name), Object.keys(rows[0] ?? {})],
    [
      ['_id', 'n'],
      ['_id', 'n'],
    ],
  );
  assert.equal(
    page(wireRows([...fields, { id: 'rank', type: 'float8' }], [[1, 5, 2]]), { searched: true }).fields.length,
    3,
  );
});

test('rows in another form are refused with their place', () => {
  for (const records of ['1,halo\n', undefined, 5])
    assert.throws(() => page({ records }), { code: 'unexpected-shape', field: 'records' });
  assert.throws(() => page({ records: [[1, 1], [2]] }), { code: 'unexpected-shape', field: 'records.1' });
});
