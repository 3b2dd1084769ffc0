import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, looseNames, looseRows, usualRowsPath } from '../../../packages/client/src/sources/loose-rows.js';

test('rows are found at the paths that portals use', () => {
  assert.equal(usualRowsPath([{ a: 1 }]), '');
  assert.equal(usualRowsPath({ result: { records: [] } }), 'result.records');
  assert.equal(usualRowsPath({ data: { data: [{ a: 1 }], total: 1 } }), 'data.data');
  assert.equal(usualRowsPath({ data: [{ page: 1 }, [{ a: 1 }]] }), 'data.1');
  assert.equal(usualRowsPath({ message: 'x' }), undefined);
  assert.equal(at({ a: [{ b: 2 }] }, 'a.0.b'), 2);
  assert.equal(at({}, 'constructor.name'), undefined);
});

test('rows of any form become rows by name', () => {
  const rows = looseRows([{ a: 1 }, ['x', 'y'], 'nothing', { type: 'Feature', properties: { b: 2 }, geometry: null }]);
  assert.deepEqual(looseNames(rows), ['a', 'kolom 1', 'kolom 2', 'b', 'geometry']);
  assert.deepEqual(looseRows({}), []);
});
