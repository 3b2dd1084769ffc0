import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../packages/sandbox/src/database/database.js';
import { seedDirectory } from '../../../packages/sandbox/src/database/seed-cache.js';
import { buildSeed } from '../../../packages/sandbox/src/seed/load.js';

/** A database of its own for a test file, with the seed in it. */
export async function openCluster(): Promise<{ readonly database: Database; close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'cluster-test-'));
  cpSync(await seedDirectory(buildSeed), directory, { recursive: true });
  const database = await Database.open({ directory });
  return {
    database,
    async close() {
      await database.close();
      rmSync(directory, { recursive: true });
    },
  };
}
