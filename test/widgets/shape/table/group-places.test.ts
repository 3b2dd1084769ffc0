import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GroupPlaces, groupsOf } from '../../../../packages/widgets/src/shape/table/group-places.js';
import fc from '../../../fast-check.js';

test('a heading stands before the rows of its group', () => {
  const places = new GroupPlaces([
    { name: 'a', rows: 2 },
    { name: 'b', rows: 1 },
  ]);
  assert.equal(places.lines, 5);
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((line) => places.at(line)),
    [
      { group: 0, row: 0, heading: true },
      { group: 0, row: 0, heading: false },
      { group: 0, row: 1, heading: false },
      { group: 1, row: 2, heading: true },
      { group: 1, row: 2, heading: false },
    ],
  );
  assert.deepEqual([places.name(1), places.name(2)], ['b', '']);
});

test('every row has a line of its own, and the line knows it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }), (sizes) => {
      const places = new GroupPlaces(sizes.map((rows, at) => ({ name: String(at), rows })));
      const total = sizes.reduce((sum, rows) => sum + rows, 0);
      for (let row = 0; row < total; row += 1) {
        const line = places.at(places.lineOf(row));
        assert.deepEqual([line.row, line.heading], [row, false]);
      }
      assert.equal(places.lines, total + sizes.length);
      assert.equal(places.lineOf(total), places.lines);
    }),
  );
});

test('rows of one value that follow each other are a group, those without one too', () => {
  const rows = [{ k: 'a' }, { k: 'a' }, { k: null }, { k: '' }, { k: 1 }];
  assert.deepEqual(
    groupsOf(rows, 'k').map((group) => group.length),
    [2, 2, 1],
  );
});
