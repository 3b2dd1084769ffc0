import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arranged,
  moved,
  ordered,
  placed,
  unarranged,
} from '../../../../packages/widgets/src/shape/table/column-order.js';
import { columnsOf } from '../../../../packages/widgets/src/shape/table/columns.js';

const { columns } = columnsOf(
  ['a', 'b', 'c'].map((name) => ({ name, type: 'text', exact: true }) as const),
  [],
  [],
);
const names = (list: readonly { readonly field: { readonly name: string } }[]): string =>
  list.map(({ field }) => field.name).join('');

describe('the arrangement of columns', () => {
  it('is the author’s until a reader changes it', () => {
    assert.equal(names(arranged(columns, unarranged)), 'abc');
  });

  it('hides columns, but never all of them', () => {
    assert.equal(names(arranged(columns, { ...unarranged, hidden: new Set(['b']) })), 'ac');
    assert.equal(names(arranged(columns, { ...unarranged, hidden: new Set(['a', 'b', 'c']) })), 'a');
  });

  it('puts frozen columns first', () => {
    assert.equal(names(arranged(columns, { ...unarranged, frozen: new Set(['c']) })), 'cab');
  });

  it('moves a column within the ends', () => {
    assert.deepEqual(moved(columns, 'a', 1), ['b', 'a', 'c']);
    assert.deepEqual(moved(columns, 'a', -1), ['a', 'b', 'c']);
    assert.deepEqual(moved(columns, 'x', 1), ['a', 'b', 'c']);
    assert.equal(names(ordered(columns, { ...unarranged, order: ['c', 'a'] })), 'cab');
  });

  it('puts a column before or after another, and nothing beside what is not there', () => {
    assert.deepEqual(placed(columns, 'a', 'c', true), ['b', 'c', 'a']);
    assert.deepEqual(placed(columns, 'c', 'a', false), ['c', 'a', 'b']);
    assert.deepEqual(placed(columns, 'a', 'a', true), ['a', 'b', 'c']);
    assert.deepEqual(placed(columns, 'x', 'a', true), ['a', 'b', 'c']);
    assert.deepEqual(placed(columns, 'a', 'x', true), ['a', 'b', 'c']);
  });
});
