import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isLocked, LockHeld, takeLock } from '../../../packages/sandbox/src/database/lock.js';

const folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
after(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  it('is held until it is given back', () => {
    const file = join(folder, 'a', 'lock');
    const release = takeLock(file);
    assert.ok(isLocked(file));
    assert.throws(() => takeLock(file), LockHeld);
    release();
    assert.equal(existsSync(file), false);
    takeLock(file)();
  });

  it('of a living process is respected, and its owner named', () => {
    const file = join(folder, 'living');
    writeFileSync(file, JSON.stringify({ pid: process.ppid }));
    assert.throws(() => takeLock(file), new RegExp(`process ${process.ppid}`));
  });

  it('of a process that is no more is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (const text of [JSON.stringify({ pid }), JSON.stringify({ pid: process.pid }), 'rubbish']) {
      const file = join(folder, 'dead');
      writeFileSync(file, text);
      assert.equal(isLocked(file), false);
      takeLock(file)();
    }
  });

  it('of a number that came round again is taken over', () => {
    const file = join(folder, 'again');
    writeFileSync(file, JSON.stringify({ pid: process.ppid, began: '1' }));
    // Only Linux tells when a process began; elsewhere the number alone counts.
    if (process.platform === 'linux') takeLock(file)();
    else assert.throws(() => takeLock(file), LockHeld);
  });
});
