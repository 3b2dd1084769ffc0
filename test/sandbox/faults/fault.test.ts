import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FaultUnknown, faultList } from '@satudata/sandbox';
import { readFaults } from '../../../packages/sandbox/src/faults/fault.js';

describe('reading faults', () => {
  it('reads a kind, its value and its share', () => {
    assert.deepEqual(readFaults('slow=250@0.5, 429, 503=date:9,no-cors'), [
      { fault: { kind: 'slow', milliseconds: 250 }, share: 0.5, text: 'slow=250@0.5' },
      { fault: { kind: 'status', status: 429, retryAfter: { seconds: 5, asDate: false } }, share: 1, text: '429' },
      {
        fault: { kind: 'status', status: 503, retryAfter: { seconds: 9, asDate: true } },
        share: 1,
        text: '503=date:9',
      },
      { fault: { kind: 'no-cors' }, share: 1, text: 'no-cors' },
    ]);
    assert.deepEqual(readFaults(' , '), []);
  });

  it('refuses what is no fault, and says why', () => {
    for (const [text, why] of [
      ['nope', /known are slow/],
      ['slow=-1', /from 1 to 120000/],
      ['slow=999999', /from 1 to 120000/],
      ['html=3', /takes no value/],
      ['429=soon', /Retry-After/],
      ['429@0', /share/],
      ['429@1.5', /share/],
      ['429@many', /share/],
    ] as const) {
      assert.throws(
        () => readFaults(text),
        (cause) => cause instanceof FaultUnknown && why.test(cause.message) && cause.message.includes(text),
        text,
      );
    }
  });

  it('knows every fault it lists', () => {
    const listed = faultList.split('\n').flatMap((line) => (/^(.*?) {2}/.exec(line)?.[1] ?? '').split(', '));
    assert.equal(listed.length, 14);
    for (const one of listed) assert.equal(readFaults(one.replace(/=.*/, '')).length, 1, one);
  });
});
