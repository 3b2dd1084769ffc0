import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { said } from '../said.js';

// Below the project, so that what is written finds zod as a project of a user does.
const root = fileURLToPath(new URL('../../../', import.meta.url));
let sandbox: ServedSandbox;
let folder = '';
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
  folder = await mkdtemp(join(root, 'node_modules', 'satudata-types-'));
});
after(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

async function load(header: string): Promise<string> {
  const content = Buffer.from(`${header}\nTaman;20;2026-01-31\nPasar;10;2026-02-28\n`);
  const { dataset } = await sandbox.addFile({ name: 'titik.csv', content });
  return `${sandbox.url}/dataset/${dataset}`;
}

/** What the compiler's command says about a program. */
function compiled(file: string): string {
  const tsc = join(root, 'node_modules/typescript/lib/tsc.js');
  const flags = [
    '--ignoreConfig',
    '--strict',
    '--noEmit',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--target',
    'es2022',
  ];
  return spawnSync(process.execPath, [tsc, ...flags, '--types', 'node', file], { encoding: 'utf8' }).stdout;
}

test('the types of a portal compile in a program, and catch a column that the portal renames', async () => {
  const link = await load('nama;mbps;tanggal');
  const file = join(folder, 'titik.ts');
  const program = join(folder, 'program.ts');
  assert.equal((await said(['types', link, '-o', file, '--name', 'titik'])).code, 0);
  await writeFile(
    program,
    `import { type TitikRow, titikRowSchema } from './titik.js';
export const row: TitikRow = titikRowSchema.parse({ nama: 'Taman', mbps: 20, tanggal: null });
export const twice: number = (row.mbps ?? 0) * 2;
`,
  );
  assert.equal(compiled(program), '');
  assert.equal((await said(['types', link, '--check', file])).code, 0);
  const before = await stat(file);
  await said(['types', link, '-o', file, '--name', 'titik']);
  assert.equal((await stat(file)).mtimeMs, before.mtimeMs);

  await load('nama;kecepatan;tanggal');
  const drift = await said(['types', link, '--check', file, '--lang', 'id']);
  assert.equal(drift.code, 1);
  assert.match(drift.out, /^\+ Kolom baru: kecepatan\n- Kolom hilang: mbps\n$/);
  const json = await said(['types', link, '--check', file, '--json']);
  assert.deepEqual(JSON.parse(json.out), { added: ['kecepatan'], removed: ['mbps'], changed: [] });
  await said(['types', link, '-o', file, '--name', 'titik']);
  assert.match(compiled(program), /mbps/);
});

test('the type alone needs no library', async () => {
  const link = await load('nama;mbps;tanggal');
  const { out } = await said(['types', link, '--no-schema', '--name', 'titik']);
  const file = join(folder, 'bare.ts');
  await writeFile(file, out);
  assert.equal(compiled(file), '');
  assert.doesNotMatch(out, /zod|Schema/);
});

test('a file that holds no types is a mistake', async () => {
  const link = await load('nama;mbps;tanggal');
  const other = join(folder, 'other.ts');
  await writeFile(other, 'export {};\n');
  assert.equal((await said(['types', link, '--check', other])).code, 2);
  assert.equal((await said(['types', link, '--check', join(folder, 'none.ts')])).code, 2);
  assert.equal(await readFile(other, 'utf8'), 'export {};\n');
});
