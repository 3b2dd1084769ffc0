import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import ts from 'typescript';
import { serve } from './http-server.js';

const guide = readFileSync('stories/guides/read-a-portal-from-typescript.mdx', 'utf8');
const program = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code).join('\n');

mkdirSync('dist', { recursive: true });
const folder = mkdtempSync(resolve('dist/guide-'));
after(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a text in the guide's place, by the rules of the project. */
function complaints(text: string): readonly string[] {
  const file = join(folder, 'guide.ts');
  writeFileSync(file, text);
  const rules = ts.readConfigFile('packages/tools/tsconfig.base.json', ts.sys.readFile).config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...rules,
      composite: false,
      declaration: false,
      declarationMap: false,
      noEmit: true,
      types: ['node'],
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    },
    resolve('.'),
  );
  const compiled = ts.createProgram([file], options);
  const source = compiled.getSourceFile(file);
  return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

let sandbox: ServedSandbox;
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
});
after(() => sandbox.close());

test('the guide’s programs pass the strictest compiler, which sees a mistake in them', () => {
  assert.match(program, /createClient/);
  const [mistake, ...others] = complaints(`${program}\npoints.sortBy('tidak_ada');\n`);
  assert.match(mistake ?? '', /"tidak_ada".* not assignable/);
  assert.deepEqual(others, []);
});

test('the guide’s programs do on a portal what it says', async () => {
  const kota = await serve(({ searchParams }) => {
    const titik = [{ mbps: 10 }, { mbps: 50 }].slice(Number(searchParams.get('mulai') ?? 0));
    return { body: { titik, jumlah: 2 } };
  });
  const file = join(folder, 'run.ts');
  const asked = "\nconsole.log('worker', await (await worker.fetch(new Request('http://worker.example/'))).json());\n";
  writeFileSync(
    file,
    program.replaceAll('https://data.kota.example', sandbox.url).replaceAll('https://api.kota.example', kota.base) +
      asked,
  );
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--conditions=satudata:src', '--import', import.meta.resolve('tsx'), file],
    { cwd: folder },
  );
  assert.equal(stderr, '');
  assert.match(stdout, /^50 of 180 /m);
  assert.match(stdout, /^titik-wifi-publik Diskominfo/m);
  assert.match(stdout, /^Taman \S+ .*100$/m);
  assert.match(stdout, /^180 undefined$/m, 'a table that is followed comes at once');
  assert.match(stdout, /^not-found 404$/m);
  assert.match(stdout, /^new$/m, 'an answer that has just come is not old');
  assert.match(stdout, /^\[ .*mbps: 50 .*\]$/m, 'a platform of one’s own answers a question');
  assert.match(stdout, /^2$/m, 'a JSON API is counted');
  assert.match(stdout, /^worker \[/m);
  const [head = '', ...lines] = readFileSync(join(folder, 'titik-wifi.csv'), 'utf8').trimEnd().split('\r\n');
  assert.equal(head.replace('\ufeff', ''), 'nama,kecamatan,kecepatan_mbps');
  assert.ok(lines.length > 0, 'the file holds the rows that were asked for');
});
