import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { elementFiles, nameProblem, withExport, withExportPath } from '../element-template.js';

const [name = ''] = process.argv.slice(2);
const problem = nameProblem(name, readdirSync('packages/widgets/src/elements'));
if (problem !== undefined) {
  console.error(`npm run new:element -- name: ${problem}`);
  process.exit(1);
}
const edit = (path: string, change: (text: string, name: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8'), name));
const files = elementFiles(name);
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
edit('packages/widgets/src/index.ts', withExport);
edit('packages/widgets/package.json', withExportPath);
const run = (...args: string[]) => execFileSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' });
run('biome', 'check', '--write', ...files.map(({ path }) => path));
run('tsx', 'packages/tools/src/commands/manifest.ts');
for (const { path } of files) console.log(path);
