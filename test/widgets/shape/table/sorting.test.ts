import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sortText } from '../../../../packages/widgets/src/shape/table/next-sort.js';
import { sortingsOf } from '../../../../packages/widgets/src/shape/table/sorting.js';
import fc from '../../../fast-check.js';

const keys = fc.uniqueArray(
  fc.record(
    {
      field: fc.string({ minLength: 1 }).filter((name) => !/^[-\s]|\s$|^$/.test(name)),
      down: fc.boolean(),
    },
    { noNullPrototype: true },
  ),
  { selector: ({ field }) => field },
);

describe('an order of rows', () => {
  it('is read from a list in which a minus puts the largest first', () => {
    assert.deepEqual(sortingsOf('-mbps, nama'), [
      { field: 'mbps', down: true },
      { field: 'nama', down: false },
    ]);
    assert.deepEqual(sortingsOf(''), []);
  });

  it('is read as it was written, whatever the names hold', () => {
    fc.assert(fc.property(keys, (sortings) => assert.deepEqual(sortingsOf(sortText(sortings)), sortings)));
  });
});
