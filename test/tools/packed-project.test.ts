import assert from 'node:assert/strict';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  carriedFiles,
  descriptionOf,
  packedProject,
  publishedPackages,
} from '../../packages/tools/src/packed-project.js';

test('the project holds our package as it is published, and not the one of the workspace', () => {
  const project = packedProject(['client']);
  try {
    const folder = project.installed('client');
    assert.equal(lstatSync(folder).isSymbolicLink(), false);
    assert.equal(descriptionOf<{ name: string }>(folder).name, '@satudata/client');
    assert.equal(carriedFiles(folder).has('package.json'), true);
    assert.equal(carriedFiles(folder).has('tsconfig.json'), false);
    assert.equal(existsSync(join(project.folder, 'node_modules/@satudata/widgets')), false);
    assert.equal(existsSync(join(project.folder, 'node_modules/ky/package.json')), true);
  } finally {
    project.remove();
  }
  assert.equal(existsSync(project.folder), false);
});

test('the tools are not published', () => {
  assert.equal(publishedPackages().includes('tools'), false);
});
