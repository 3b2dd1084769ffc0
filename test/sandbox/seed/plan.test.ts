import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { field } from '../../../packages/sandbox/src/seed/plan.js';

describe('a column of the seed', () => {
  it('has its entry in the data dictionary, with a unit only where there is one', () => {
    assert.deepEqual(field('a', 'int', 'A', 'b', 'Mbps').info, { label: 'A', notes: 'b', unit: 'Mbps' });
    assert.deepEqual(field('a', 'int', 'A', 'b').info, { label: 'A', notes: 'b' });
  });
});
