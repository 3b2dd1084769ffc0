import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartData } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import { type ShowAs, showAs } from '../../../../packages/widgets/src/shape/chart/show-as.js';
import fc from '../../../fast-check.js';
import { sceneInput } from '../../engines/chart/scene-input.js';

const shown = (how: ShowAs, values: readonly (number | null)[]): readonly (number | undefined)[] => {
  const { data } = sceneInput(values.map((y, index) => ({ x: `n${index}`, y })));
  return showAs(data, how).series[0]?.values ?? [];
};

test('values are added up, a gap stays one', () => {
  assert.deepEqual(shown('cumulative', [1, null, 2, -5]), [1, undefined, 3, -2]);
});

test('a change is measured from the last known value', () => {
  assert.deepEqual(shown('change', [10, 12, null, 9]), [undefined, 2, undefined, -3]);
  assert.deepEqual(shown('percent-change', [10, 12, null, 9]), [undefined, 20, undefined, -25]);
});

test('of zero there is no percentage, and a fall of a negative value is a fall', () => {
  assert.deepEqual(shown('percent-change', [0, 5, -10, -15]), [undefined, undefined, -300, -50]);
});

test('an index begins with 100 at the first value that is not zero', () => {
  assert.deepEqual(shown('index', [null, 50, 75, null]), [undefined, 100, 150, undefined]);
  assert.deepEqual(shown('index', [0, 4, 2]), [0, 100, 50]);
});

test('changes of running sums are the values, and digits that no longer hold are dropped', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 30 }), (values) => {
      const { data } = sceneInput(values.map((y, index) => ({ x: `n${index}`, y })));
      const sums: ChartData = showAs({ ...data, exact: new Map([['0 0', '1']]) }, 'cumulative');
      assert.equal(sums.exact.size, 0);
      assert.deepEqual(showAs(sums, 'change').series[0]?.values.slice(1), values.slice(1));
    }),
  );
});
