import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tonesOf } from '../../../../packages/widgets/src/shape/chart/tones.js';
import fc from '../../../fast-check.js';

test('the lowest and the highest value are two octaves apart, and a gap is a rest', () => {
  const tones = tonesOf([10, undefined, 30, 20]);
  assert.deepEqual(
    tones.map(({ pitch }) => Math.round(pitch)),
    [220, 880, 440],
  );
  assert.deepEqual(
    tones.map(({ at }) => Math.round(at * 10) / 10),
    [0, 0.6, 0.9],
  );
});

test('values that are all the same are in the middle, and nothing is no sound', () => {
  assert.deepEqual(
    tonesOf([5, 5]).map(({ pitch }) => pitch),
    [440, 440],
  );
  assert.deepEqual(tonesOf([]), []);
  assert.deepEqual(tonesOf([undefined]), []);
});

test('a higher value is never a lower tone, and the longest series is heard in ten seconds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 }),
      (values) => {
        const tones = tonesOf(values);
        for (const [index, { pitch }] of tones.entries()) {
          assert.ok(pitch >= 220 && pitch <= 880, String(pitch));
          const next = tones[index + 1];
          if (next !== undefined && (values[index + 1] ?? 0) > (values[index] ?? 0)) assert.ok(next.pitch >= pitch);
        }
      },
    ),
  );
  const last = tonesOf(Array.from({ length: 100_000 }, (_, index) => index)).at(-1);
  assert.ok((last?.at ?? 99) + (last?.lasts ?? 99) < 10);
});
