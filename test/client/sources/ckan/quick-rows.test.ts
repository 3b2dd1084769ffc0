import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../../../packages/client/src/model/field.js';
import { fieldOf } from '../../../../packages/client/src/sources/ckan/column.js';
import { quickRows } from '../../../../packages/client/src/sources/ckan/quick-rows.js';
import { pageOf } from '../../../../packages/client/src/sources/ckan/rows.js';
import fc from '../../../fast-check.js';

const fields = (types: Readonly<Record<string, string>>): Field[] =>
  Object.entries(types).map(([id, type]) => fieldOf({ id, type }));
const columns = (count: number, type = 'text') =>
  Array.from({ length: count }, (_, at) => fieldOf({ id: `k${at}`, type }));

// Of a short page, so that it is not the same reader.
const carefully = (records: unknown[], wire: readonly { id: string; type: string }[]) =>
  pageOf({ fields: wire, records }, { limit: 100, offset: 0, searched: false }, 'exact', 'https://a/').rows;

test('the rows are those of the reader of any page', () => {
  const cell = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.string(),
    fc.constantFrom(null, true, 't', 'False', '5', ' '),
  );
  const column = fc.record({
    id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '2024', 'toString')),
    type: fc.constantFrom('int4', 'numeric', 'float8', 'bool', 'text', 'timestamp', 'json'),
  });
  const pages = fc
    .array(column, { minLength: 1, maxLength: 20 })
    .chain((wire) =>
      fc.tuple(
        fc.constant(wire),
        fc.array(fc.array(cell, { minLength: wire.length, maxLength: wire.length }), { maxLength: 5 }),
      ),
    );
  let read = 0;
  fc.assert(
    fc.property(pages, ([wire, records]) => {
      const expected = carefully(structuredClone(records), wire);
      const rows = quickRows(structuredClone(records), wire.map(fieldOf), 'exact');
      if (rows === undefined) return;
      read += 1;
      assert.deepEqual(rows.map(Object.entries), expected.map(Object.entries));
    }),
  );
  assert.ok(read > 10);
});

test('rows of any width inherit nothing', () => {
  for (const count of [1, 15, 16, 17, 40]) {
    const [row] = quickRows([Array.from({ length: count }, (_, at) => `v${at}`)], columns(count), 'exact') ?? [];
    assert.deepEqual([Object.keys(row ?? {}).length, row?.[`k${count - 1}`]], [count, `v${count - 1}`]);
    assert.equal('constructor' in (row ?? {}) || '__proto__' in (row ?? {}), false);
  }
});

test('what has to be counted, told or made otherwise is left to the other reader', () => {
  const n = fields({ n: 'numeric' });
  assert.equal(quickRows([['NaN']], n, 'exact'), undefined);
  assert.equal(quickRows([[]], n, 'exact'), undefined);
  assert.equal(quickRows([{ n: 1 }], n, 'exact'), undefined);
  assert.equal(quickRows([[1]], n, 'string'), undefined);
  assert.equal(quickRows([[1]], fields({ n: 'int8' }), 'bigint'), undefined);
  assert.deepEqual(
    quickRows([['9007199254740993'], [''], [2]], n, 'exact')?.map((row) => row['n']),
    ['9007199254740993', null, 2],
  );
});

test('a reader of long pages gets the same rows from each, whichever reader is there', async () => {
  const wire = [{ id: 'a', type: 'int4' }];
  const page = () =>
    carefully(
      Array.from({ length: 300 }, (_, at) => [at]),
      wire,
    );
  const first = page();
  await import('../../../../packages/client/src/sources/ckan/quick-rows.js');
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(page(), first);
});
