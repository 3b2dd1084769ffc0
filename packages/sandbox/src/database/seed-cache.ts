import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LockHeld, takeLock } from './lock.js';

const day = 86_400_000;
const patience = 180_000;

/**
 * The directory of a cluster that holds the seed, for copying. It is made on first use and kept in `node_modules/.cache`
 * (else in the temporary directory), under a name made of this package's files and the version of Postgres, so that a
 * changed package never meets an old seed.
 */
export async function seedDirectory(build: (directory: string) => Promise<void>, kind = 'seed'): Promise<string> {
  const cache = cacheDirectory();
  const directory = join(cache, `${kind}-${fingerprint()}`);
  const deadline = Date.now() + patience;
  while (!existsSync(directory)) {
    try {
      const unlock = takeLock(`${directory}.lock`);
      try {
        if (!existsSync(directory)) await make(directory, build);
      } finally {
        unlock();
      }
    } catch (cause) {
      if (!(cause instanceof LockHeld) || Date.now() > deadline) throw cause;
      await wait(100);
    }
  }
  return directory;
}

async function make(directory: string, build: (directory: string) => Promise<void>): Promise<void> {
  const partial = `${directory}.partial`;
  rmSync(partial, { recursive: true, force: true });
  await build(partial);
  renameSync(partial, directory);
  for (const name of readdirSync(dirname(directory))) {
    const other = join(dirname(directory), name);
    if (other !== directory && /^\w+-[0-9a-f]{16}$/.test(name) && statSync(other).mtimeMs < Date.now() - day) {
      rmSync(other, { recursive: true, force: true });
    }
  }
}

function cacheDirectory(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) {
      try {
        accessSync(modules, constants.W_OK);
        const cache = join(modules, '.cache', 'satudata-sandbox');
        mkdirSync(cache, { recursive: true });
        return cache;
      } catch {
        // A read-only installation: the next writable place serves.
      }
    }
    folder = dirname(folder);
  }
  const cache = join(tmpdir(), 'satudata-sandbox.cache');
  mkdirSync(cache, { recursive: true });
  return cache;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|js)$/.test(entry) && !entry.endsWith('.d.ts'))
      hash.update(entry).update(readFileSync(join(root, entry)));
  }
  const postgres = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  hash.update(String(statSync(postgres).size)).update(readFileSync(postgres));
  return hash.digest('hex').slice(0, 16);
}
