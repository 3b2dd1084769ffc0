import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, test } from 'node:test';
import { apiReference, entryPoints } from '../../packages/tools/src/api-reference.js';

const described = {
  name: '@satudata/contoh',
  exports: {
    '.': { 'satudata:src': './src/index.ts', default: './dist/index.js' },
    './titik.js': { 'satudata:src': './src/deep/titik.ts', default: './dist/deep/titik.js' },
    './package.json': './package.json',
  },
};

mkdirSync('dist', { recursive: true });
const folder = mkdtempSync(resolve('dist/reference-'));
const root = relative('.', folder);
after(() => rmSync(folder, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: described.name, type: 'module' }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: { target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', types: [], strict: true },
    include: ['src'],
  }),
  'src/index.ts': `
    /** Told. */
    export interface Told {
      /** Told. */
      readonly one: string;
      readonly two: string;
      /** Told. */
      three(): void;
      four(): void;
    }
    export function silent(): void {}
    /** See {@link Nowhere}. */
    export const lost = 1;
    export type { Wire } from './wire/wire.js';
  `,
  'src/wire/wire.ts': `
    export interface Wire { readonly help: string }
  `,
  'src/deep/titik.ts': `
    /** Told, with what it is made of. */
    export type Titik = { readonly at: { readonly mbps: number } } | undefined;
  `,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('the sources behind export paths are found, by what a user imports', () => {
  assert.deepEqual(
    [...entryPoints(described)],
    [
      ['@satudata/contoh', 'src/index.ts'],
      ['@satudata/contoh/titik.js', 'src/deep/titik.ts'],
    ],
  );
});

test('every public name without a doc comment is a fault, at its file; so is a link that leads nowhere', async () => {
  const { faults, modules, write } = await apiReference(root, described, [`${root}/src/wire`]);
  assert.deepEqual(
    faults.filter(({ message }) => message.endsWith(' has no doc comment')).toSorted(byMessage),
    [
      { path: `${root}/src/index.ts`, message: '@satudata/contoh.Told.four has no doc comment' },
      { path: `${root}/src/index.ts`, message: '@satudata/contoh.Told.two has no doc comment' },
      { path: `${root}/src/wire/wire.ts`, message: '@satudata/contoh.Wire has no doc comment' },
      { path: `${root}/src/index.ts`, message: '@satudata/contoh.silent has no doc comment' },
    ].toSorted(byMessage),
  );
  assert.deepEqual(faults.filter(({ message }) => message.includes('Nowhere')).length, 1);
  assert.equal(faults.length, 5);
  assert.deepEqual(modules, ['@satudata/contoh', '@satudata/contoh/titik.js']);
  await write(join(folder, 'pages'));
  assert.match(readFileSync(join(folder, 'pages/index.html'), 'utf8'), /@satudata\/contoh\/titik\.js/);
});

function byMessage(one: { readonly message: string }, other: { readonly message: string }): number {
  return one.message < other.message ? -1 : 1;
}
