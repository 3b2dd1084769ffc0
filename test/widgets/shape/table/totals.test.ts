import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnsOf } from '../../../../packages/widgets/src/shape/table/columns.js';
import {
  isScaled,
  measured,
  measuresOf,
  shareOf,
  totalOf,
} from '../../../../packages/widgets/src/shape/table/totals.js';

const column = (field: string, attributes: Readonly<Record<string, string>>) =>
  columnsOf(
    [{ name: field, type: 'number', exact: true }],
    [{ field, label: '', unit: '', format: 'auto', told: (name) => attributes[name] ?? null }],
    [],
  ).columns;

describe('totals', () => {
  it('ask for what the columns want, and for the ends of those that are drawn by size', () => {
    const columns = [...column('mbps', { total: 'sum' }), ...column('jarak', { mark: 'bar' })];
    assert.deepEqual(measuresOf(columns), { n: 'count()', t0: 'sum("mbps")', l1: 'min("jarak")', h1: 'max("jarak")' });
    assert.equal(columns.map(isScaled).join(), 'false,true');
  });

  it('know no totals but their own, and leave out a name that no measure can hold', () => {
    assert.equal(column('mbps', { total: 'drop' }).map(totalOf)[0], undefined);
    assert.deepEqual(measuresOf(column(`a"b'c`, { total: 'sum' })), { n: 'count()' });
    assert.deepEqual(measuresOf(column('a"b', { total: 'sum' })), { n: 'count()', t0: `sum('a"b')` });
  });

  it('are found by the place of their column', () => {
    assert.equal(measured({ t3: 12 }, 't', 3), 12);
    assert.equal(measured(undefined, 't', 3), undefined);
  });

  it('put a value between the ends', () => {
    assert.equal(shareOf(5, 0, 10), 0.5);
    assert.equal(shareOf('5', 0, '10'), 0.5);
    assert.equal(shareOf(50, 0, 10), 1);
    assert.equal(shareOf(null, 0, 10), undefined);
    assert.equal(shareOf(5, 5, 5), undefined);
  });
});
