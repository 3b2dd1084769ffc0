import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { textOf, writeWhole } from '../../packages/cli/src/whole-file.js';

test('a file is replaced as a whole, and nothing else is left behind, also where that fails', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'whole-file-'));
  context.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'a.json');
  assert.equal(await textOf(file), undefined);
  await writeWhole(file, 'one');
  await Promise.all([writeWhole(file, 'x'.repeat(1_000_000)), writeWhole(file, 'y'.repeat(1_000_000))]);
  assert.match((await textOf(file)) ?? '', /^(x{1000000}|y{1000000})$/);
  await mkdir(join(folder, 'b.json'));
  await assert.rejects(writeWhole(join(folder, 'b.json'), 'two'));
  assert.deepEqual((await readdir(folder)).sort(), ['a.json', 'b.json']);
  assert.equal((await readFile(file)).length, 1_000_000);
  await assert.rejects(textOf(folder), { code: 'EISDIR' });
});
