import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageWindow } from '../../../packages/client/src/sources/page-window.js';
import fc from '../../fast-check.js';

test('the page holds the row at the offset', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 5_000 }), (offset, size) => {
      const { page, skip } = pageWindow(offset, size);
      assert.equal(page * size + skip, offset);
      assert.ok(skip < size);
    }),
  );
});
