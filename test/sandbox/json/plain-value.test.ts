import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRecord, naiveTimestamp } from '../../../packages/sandbox/src/json/plain-value.js';

describe('plain values', () => {
  it('tells objects with names from lists and null', () => {
    assert.deepEqual([{}, [], null, 'x', undefined].map(isRecord), [true, false, false, false, false]);
  });

  it('writes times without zone, with microseconds only when there is a fraction', () => {
    assert.equal(naiveTimestamp(new Date('2026-11-24T03:07:03.613Z')), '2026-11-24T03:07:03.613000');
    assert.equal(naiveTimestamp(new Date('2026-11-24T03:07:03Z')), '2026-11-24T03:07:03');
  });
});
