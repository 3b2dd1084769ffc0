import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultLine, lineAt, report } from '../../packages/tools/src/fault.js';

test('lines count from one', () => {
  assert.equal(lineAt('a\nb', 0), 1);
  assert.equal(lineAt('a\nb', 2), 2);
});

test('a fault is told as path, line and reason', () => {
  assert.equal(faultLine({ path: 'a.ts', line: 3, message: 'is bad' }), 'a.ts:3  is bad');
  assert.equal(faultLine({ path: 'a.ts', message: 'is bad' }), 'a.ts  is bad');
});

test('one fault makes the process fail, none leaves it alone', (context) => {
  const before = process.exitCode;
  context.mock.method(console, 'log', () => undefined);
  context.mock.method(console, 'error', () => undefined);
  try {
    report('check', []);
    assert.equal(process.exitCode, before);
    report('check', [{ path: 'a.ts', message: 'is bad' }]);
    assert.equal(process.exitCode, 1);
  } finally {
    process.exitCode = before;
  }
});
