import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { takeDataDirectory } from '../../../packages/sandbox/src/database/data-directory.js';

const folder = mkdtempSync(join(tmpdir(), 'directory-test-'));
after(() => rmSync(folder, { recursive: true }));

async function seed(): Promise<string> {
  const made = join(folder, 'seed');
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'row'), 'seed');
  return made;
}

describe('a data directory', () => {
  it('is filled from the seed once, and then left as it is', async () => {
    const path = join(folder, 'kept');
    const first = await takeDataDirectory(path, seed);
    writeFileSync(join(first.database, 'mine'), 'x');
    first.release();
    const second = await takeDataDirectory(path, () => Promise.reject(new Error('filled twice')));
    assert.ok(existsSync(join(second.database, 'mine')));
    second.release();
  });

  it('belongs to one at a time', async () => {
    const path = join(folder, 'one');
    const first = await takeDataDirectory(path, seed);
    await assert.rejects(takeDataDirectory(path, seed), /is in use by process/);
    first.release();
  });

  it('can be tried again when the seed could not be made', async () => {
    const path = join(folder, 'retried');
    await assert.rejects(
      takeDataDirectory(path, () => Promise.reject(new Error('no space'))),
      /no space/,
    );
    (await takeDataDirectory(path, seed)).release();
  });

  it('is gone after use when nobody named it', async () => {
    const thrown = await takeDataDirectory(undefined, seed);
    assert.ok(existsSync(join(thrown.database, 'row')));
    thrown.release();
    assert.equal(existsSync(thrown.database), false);
  });
});
