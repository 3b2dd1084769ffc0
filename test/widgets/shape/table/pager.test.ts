import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageNumbers, positionOf } from '../../../../packages/widgets/src/shape/table/pager.js';
import fc from '../../../fast-check.js';

describe('positionOf', () => {
  it('numbers rows and pages from 1', () => {
    assert.deepEqual(positionOf(25, 25, 25, 180), { page: 2, pages: 8, first: 26, last: 50 });
    assert.deepEqual(positionOf(175, 5, 25, 180), { page: 8, pages: 8, first: 176, last: 180 });
  });

  it('knows of no pages where the source gives no total, and of one page where nothing is', () => {
    assert.equal(positionOf(0, 25, 25, undefined).pages, undefined);
    assert.deepEqual(positionOf(0, 0, 25, 0), { page: 1, pages: 1, first: 0, last: 0 });
  });
});

describe('pageNumbers', () => {
  it('offers the ends and the neighbours, with gaps between', () => {
    assert.deepEqual(pageNumbers(5, 10), [1, undefined, 4, 5, 6, undefined, 10]);
    assert.deepEqual(pageNumbers(1, 2), [1, 2]);
  });

  it('never offers a page twice, out of order or out of range, and hides no single page behind a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (pages, seed) => {
        const page = (seed % pages) + 1;
        const numbers = pageNumbers(page, pages);
        const shown = numbers.filter((number) => number !== undefined);
        assert.deepEqual(
          shown,
          [...new Set(shown)].sort((a, b) => a - b),
        );
        assert.ok(shown.includes(page) && shown[0] === 1 && shown.at(-1) === pages);
        for (const [index, number] of numbers.entries()) {
          if (number !== undefined) continue;
          assert.ok((numbers[index + 1] ?? 0) - (numbers[index - 1] ?? 0) > 2, numbers.join());
        }
      }),
    );
  });
});
