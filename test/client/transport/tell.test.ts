import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../../packages/client/src/transport/tell.js';

test('a listener is told, one that throws disturbs nobody, and none is needed', () => {
  const told: string[] = [];
  tell((notice: string) => told.push(notice), 'a');
  tell(() => {
    throw new Error('a log that is full');
  }, 'b');
  tell(undefined, 'c');
  assert.deepEqual(told, ['a']);
});
