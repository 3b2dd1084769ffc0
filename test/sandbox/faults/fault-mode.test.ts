import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FaultMode } from '../../../packages/sandbox/src/faults/fault-mode.js';
import fc from '../../fast-check.js';

describe('which requests a fault meets', () => {
  it('meets every fifth request with a share of 0.2, and all without a share', () => {
    const mode = new FaultMode();
    mode.set(['429@0.2', 'no-cors']);
    const met = Array.from({ length: 10 }, () => mode.next().map((fault) => fault.kind));
    assert.deepEqual(
      met.map((kinds) => kinds.includes('status')),
      [false, false, false, false, true, false, false, false, false, true],
    );
    assert.ok(met.every((kinds) => kinds.includes('no-cors')));
    assert.deepEqual(mode.always(), [{ kind: 'no-cors' }]);
    assert.deepEqual(mode.texts, ['429@0.2', 'no-cors']);
  });

  it('meets as many of a hundred requests as the share says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (percent) => {
        const mode = new FaultMode();
        mode.set([`500@${percent / 100}`]);
        const met = Array.from({ length: 100 }, () => mode.next().length);
        assert.equal(
          met.reduce((sum, count) => sum + count, 0),
          percent,
        );
      }),
    );
  });

  it('keeps its faults when the new ones make no sense', () => {
    const mode = new FaultMode();
    mode.set(['500']);
    assert.throws(() => mode.set(['502', 'nope']));
    assert.deepEqual(mode.texts, ['500']);
    mode.set([]);
    assert.deepEqual(mode.next(), []);
  });
});
