import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStatusChange } from '../../packages/tools/src/status-change.js';

test('the one allowed change is read', () => {
  assert.deepEqual(readStatusChange('{"id":7,"status":"gangguan","token":"x"}'), { id: 7, status: 'gangguan' });
});

test('anything else is refused', () => {
  for (const body of [
    '',
    '[]',
    'null',
    '{"id":"7","status":"aktif"}',
    '{"id":0,"status":"aktif"}',
    '{"id":1,"status":"x"}',
  ])
    assert.equal(readStatusChange(body), undefined, body);
});
