import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linearScale } from '../../../../packages/widgets/src/engines/chart/linear-scale.js';
import fc from '../../../fast-check.js';

test('the ends of the domain are the ends of the axis, also turned around', () => {
  const scale = linearScale(10, 20, 300, 100);
  assert.deepEqual([scale(10), scale(15), scale(20)], [300, 200, 100]);
});

test('a domain without a length stands in the middle', () => {
  assert.equal(linearScale(5, 5, 0, 100)(5), 50);
});

test('the largest numbers there are stay on the axis', () => {
  const scale = linearScale(-Number.MAX_VALUE, Number.MAX_VALUE, 0, 100);
  assert.deepEqual([scale(-Number.MAX_VALUE), scale(0), scale(Number.MAX_VALUE)], [0, 50, 100]);
});

test('a larger value never stands before a smaller one', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 3, maxLength: 3 }), (numbers) => {
      const [low = 0, middle = 0, high = 0] = [...numbers].sort((a, b) => a - b);
      const scale = linearScale(low, high, 0, 100);
      assert.ok(scale(low) <= scale(middle) && scale(middle) <= scale(high));
      assert.ok(scale(middle) >= -0.001 && scale(middle) <= 100.001);
    }),
  );
});
