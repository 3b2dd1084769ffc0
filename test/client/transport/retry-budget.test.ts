import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLane } from '../../../packages/client/src/transport/lane.js';
import { giveBack, mostTries, takeTry } from '../../../packages/client/src/transport/retry-budget.js';
import fc from '../../fast-check.js';

test('there are ten tries at once, and one more every five seconds', () => {
  const lane = emptyLane();
  const took = Array.from({ length: 20 }, () => takeTry(lane, 0)).filter(Boolean).length;
  assert.equal(took, mostTries);
  assert.equal(takeTry(lane, 4_999), false);
  assert.equal(takeTry(lane, 5_000), true);
  assert.equal(takeTry(lane, 5_000), false);
});

test('tries that led to an answer come back', () => {
  const lane = emptyLane();
  for (let at = 0; at < mostTries; at += 1) takeTry(lane, 0);
  giveBack(lane, 2, 0);
  assert.deepEqual([takeTry(lane, 0), takeTry(lane, 0), takeTry(lane, 0)], [true, true, false]);
});

test('however calls fail and pass, no more tries are taken than there were and came back', () => {
  const step = fc.record({ wait: fc.nat(20_000), take: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const lane = emptyLane();
      let [now, taken, given] = [0, 0, 0];
      for (const { wait, take } of steps) {
        now += wait;
        if (take) taken += takeTry(lane, now) ? 1 : 0;
        else {
          giveBack(lane, 1, now);
          given += 1;
        }
      }
      assert.ok(taken <= mostTries + given + now / 5_000 + 1e-6);
    }),
  );
});
