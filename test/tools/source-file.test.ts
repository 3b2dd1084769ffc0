import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesBelow, sourcesBelow } from '../../packages/tools/src/source-file.js';

const folder = mkdtempSync(join(tmpdir(), 'source-file-'));
after(() => rmSync(folder, { recursive: true }));
for (const path of ['b.ts', 'a/c.ts', 'a/d.md', 'dist/e.ts', 'node_modules/f.ts']) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), path);
}

test('finds files at any depth, sorted, and passes over what was built or installed', () => {
  assert.deepEqual(
    filesBelow(folder).map((path) => path.slice(folder.length + 1)),
    ['a/c.ts', 'a/d.md', 'b.ts'],
  );
});

test('a folder that is not there holds nothing', () => {
  assert.deepEqual(filesBelow(join(folder, 'none')), []);
});

test('reads TypeScript only', () => {
  assert.deepEqual(
    sourcesBelow(folder).map(({ text }) => text),
    ['a/c.ts', 'b.ts'],
  );
});
