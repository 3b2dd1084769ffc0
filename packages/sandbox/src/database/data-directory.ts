import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isLocked, takeLock } from './lock.js';

/** A directory that this process alone may use. */
export interface DataDirectory {
  /** The Postgres cluster in it. */
  readonly database: string;
  /** Gives the lock back; a throw-away directory is removed. */
  release(): void;
}

const throwAway = 'satudata-sandbox-';

/**
 * Takes a data directory. One that holds nothing yet is filled with a copy of the prebuilt seed. Without a path it is a
 * throw-away directory under the system's temporary one.
 */
export async function takeDataDirectory(path: string | undefined, seed: () => Promise<string>): Promise<DataDirectory> {
  if (path === undefined) removeForgotten();
  const root = path === undefined ? mkdtempSync(join(tmpdir(), throwAway)) : resolve(path);
  mkdirSync(root, { recursive: true });
  const unlock = takeLock(join(root, 'lock'));
  const database = join(root, 'database');
  try {
    if (!existsSync(database)) {
      const partial = `${database}.partial`;
      rmSync(partial, { recursive: true, force: true });
      cpSync(await seed(), partial, { recursive: true });
      renameSync(partial, database);
    }
  } catch (cause) {
    unlock();
    throw cause;
  }
  return {
    database,
    release() {
      unlock();
      if (path === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Throw-away directories of processes that were killed. */
function removeForgotten(): void {
  for (const name of readdirSync(tmpdir())) {
    const root = join(tmpdir(), name);
    if (!name.startsWith(throwAway) || !existsSync(join(root, 'lock')) || isLocked(join(root, 'lock'))) continue;
    try {
      rmSync(root, { recursive: true, force: true });
    } catch {
      // Somebody else's; leaving it does no harm.
    }
  }
}
