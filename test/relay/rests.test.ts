import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Rests } from '../../packages/relay/src/rests.js';

test('what failed rests as long as it must, or as the upstream asks, a minute at most', () => {
  let now = 0;
  const rests = new Rests<string>(5, () => now);
  rests.begin('short', 'a');
  rests.begin('asked', 'b', 30);
  rests.begin('absurd', 'c', 31_536_000);
  const left = () => ['short', 'asked', 'absurd'].map((key) => rests.of(key)?.how);
  assert.deepEqual(left(), ['a', 'b', 'c']);
  now = 5_000;
  assert.deepEqual(left(), [undefined, 'b', 'c']);
  now = 30_000;
  assert.deepEqual(left(), [undefined, undefined, 'c']);
  now = 60_000;
  assert.deepEqual(left(), [undefined, undefined, undefined]);
});

test('success ends a rest, and nothing rests where that is turned off', () => {
  const rests = new Rests<string>(5, () => 0);
  rests.begin('a', 'down');
  rests.end('a');
  assert.equal(rests.of('a'), undefined);
  const off = new Rests<string>(0, () => 0);
  off.begin('a', 'down', 30);
  assert.equal(off.of('a'), undefined);
});
