import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { seedDirectory } from '../../../packages/sandbox/src/database/seed-cache.js';
import { buildSeed } from '../../../packages/sandbox/src/seed/load.js';

describe('the prebuilt seed', () => {
  it('is made once and then found again, by several who ask at once too', async () => {
    const first = await seedDirectory(buildSeed);
    assert.ok(existsSync(join(first, 'PG_VERSION')));
    const again = () => seedDirectory(() => Promise.reject(new Error('made a second time')));
    assert.deepEqual(await Promise.all([again(), again()]), [first, first]);
  });
});
