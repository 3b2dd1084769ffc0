import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platform } from '../../../packages/client/src/live/world.js';

test('outside browsers somebody always looks, and a timer can be stopped', async () => {
  assert.equal(platform.visible(), true);
  assert.equal(platform.online(), true);
  platform.onReturn(() => {})();
  let called = 0;
  const stop = platform.after(1, () => {
    called += 1;
  });
  stop();
  await new Promise<void>((resolve) => platform.after(5, resolve));
  assert.equal(called, 0);
  assert.ok(platform.now() > 0);
});
