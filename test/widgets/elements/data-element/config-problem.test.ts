import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refreshPause, refreshProblem } from '../../../../packages/widgets/src/elements/data-element/config-problem.js';

test('a refresh is a time, and never asks a portal more than once a second', () => {
  assert.equal(refreshPause('30s'), 30_000);
  assert.equal(refreshPause('5m'), 300_000);
  assert.equal(refreshPause('100ms'), 1_000);
  assert.equal(refreshPause(''), undefined);
});

test('what is no time is named, with times that could stand there, and nothing is read again', () => {
  for (const refresh of ['sering', '-5s', '5']) {
    assert.equal(refreshPause(refresh), undefined, refresh);
    assert.deepEqual(refreshProblem(refresh), { attribute: 'refresh', value: refresh, allowed: ['30s', '5m', '1h'] });
  }
  assert.equal(refreshProblem('30s'), undefined);
  assert.equal(refreshProblem(''), undefined);
});
