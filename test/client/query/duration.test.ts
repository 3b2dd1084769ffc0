import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDuration } from '@satudata/client';

test('time spans are read in milliseconds', () => {
  assert.deepEqual(
    ['500ms', '60s', '5m', '1.5h', '1d'].map(parseDuration),
    [500, 60_000, 300_000, 5_400_000, 86_400_000],
  );
});

test('what is no time span, or longer than a timer holds, is refused', () => {
  for (const text of ['', '60', 'abc', '-5s', '0s', '5 fortnights', '90d'])
    assert.throws(() => parseDuration(text), { code: 'invalid-config', field: text });
});
