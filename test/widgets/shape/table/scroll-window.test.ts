import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  drawnColumns,
  drawnRows,
  lastTop,
  spaceAbove,
  stackHeight,
  stand,
  TALLEST,
} from '../../../../packages/widgets/src/shape/table/scroll-window.js';
import fc from '../../../fast-check.js';

const start = { top: 0, scrolled: 0 };
const stacks = fc.record({
  rows: fc.integer({ min: 1, max: 5_000_000 }),
  height: fc.integer({ min: 20, max: 80 }),
  view: fc.integer({ min: 100, max: 1_000 }),
});

describe('a window over rows', () => {
  it('goes row by row where all rows fit into a box', () => {
    const stack = { rows: 1_000, height: 40, view: 400 };
    assert.equal(stackHeight(stack), 40_000);
    assert.equal(stand(stack, start, 420).top, 10.5);
    assert.deepEqual(drawnRows(stack, { top: 10.5, scrolled: 420 }, 3), [7, 24]);
    assert.equal(spaceAbove(stack, { top: 10.5, scrolled: 420 }, 7), 280);
  });

  it('reaches every row where the rows are taller than a box can be', () => {
    const stack = { rows: 1_000_000, height: 40, view: 400 };
    assert.equal(stackHeight(stack), TALLEST);
    assert.equal(stand(stack, start, TALLEST - 400).top, lastTop(stack));
    const middle = stand(stack, start, (TALLEST - 400) / 2);
    assert.ok(Math.abs(middle.top - 499_995) < 1);
    const next = stand(stack, middle, middle.scrolled + 40);
    assert.ok(Math.abs(next.top - middle.top - 1) < 1e-6);
  });

  it('never leaves the rows, and draws what is in view', () => {
    fc.assert(
      fc.property(stacks, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (stack, places) => {
        let standing = start;
        for (const place of places) {
          standing = stand(stack, standing, Math.max(0, stackHeight(stack) - stack.view) * place);
          assert.ok(standing.top >= 0 && standing.top <= lastTop(stack));
          const [first, end] = drawnRows(stack, standing, 3);
          assert.ok(first >= 0 && end <= stack.rows);
          assert.ok(
            first <= standing.top && end >= Math.min(stack.rows, standing.top + stack.view / stack.height) - 1e-6,
          );
          const above = spaceAbove(stack, standing, first);
          assert.ok(above >= 0 && above <= stackHeight(stack));
        }
      }),
    );
  });

  it('draws the columns in view and one beside them', () => {
    const widths = Array.from({ length: 100 }, () => 100);
    assert.deepEqual(drawnColumns(widths, 0, 500), [0, 6]);
    assert.deepEqual(drawnColumns(widths, 1_050, 500), [9, 17]);
    assert.deepEqual(drawnColumns(widths, 9_500, 500), [94, 100]);
  });
});
