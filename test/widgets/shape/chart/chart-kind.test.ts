import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartKinds, stackings } from '../../../../packages/widgets/src/shape/chart/chart-kind.js';

test('every kind and every way to stand has one name, in lower case', () => {
  for (const names of [chartKinds, stackings]) {
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z]+$/);
  }
});
