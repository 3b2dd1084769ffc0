import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { typeFaults } from '../../packages/tools/src/type-faults.js';

/** The faults of a package that consists of these files. */
async function faultsOf(description: object, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'satudata-types-'));
  try {
    mkdirSync(join(folder, 'package'));
    const whole = { name: 'contoh', version: '1.0.0', type: 'module', ...description };
    for (const [name, text] of Object.entries({ ...files, 'package.json': JSON.stringify(whole) }))
      writeFileSync(join(folder, 'package', name), text);
    execFileSync('tar', ['czf', 'packed.tgz', 'package'], { cwd: folder });
    return await typeFaults(new Uint8Array(readFileSync(join(folder, 'packed.tgz'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const value = { 'index.js': 'export const value = 1;\n', 'index.d.ts': 'export declare const value: number;\n' };

test('an ES module whose paths lead to its types is right; that CommonJS cannot require it is by design', async () => {
  assert.deepEqual(await faultsOf({ exports: { '.': { types: './index.d.ts', default: './index.js' } } }, value), []);
});

test('a path without types, and types of another kind of module than what runs, are faults', async () => {
  const files = { ...value, 'index.d.cts': 'export declare const value: number;\n', 'bare.js': 'export {};\n' };
  const exports = { '.': { types: './index.d.cts', default: './index.js' }, './bare.js': './bare.js' };
  const faults = await faultsOf({ exports }, files);
  assert.deepEqual(
    new Set(faults.map(({ path }) => path.split(' ').slice(0, 2).join(' '))),
    new Set(['contoh ./bare.js', 'contoh /node_modules/contoh/index.d.cts']),
  );
});

test('a style sheet needs no types; a package without any is a fault', async () => {
  const styled = { exports: { '.': { types: './index.d.ts', default: './index.js' }, './look.css': './look.css' } };
  assert.deepEqual(await faultsOf(styled, { ...value, 'look.css': '' }), []);
  assert.deepEqual(await faultsOf({ exports: { '.': './index.js' } }, { 'index.js': value['index.js'] }), [
    { path: 'contoh', message: 'carries no types' },
  ]);
});
