import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packedProject } from '../../packages/tools/src/packed-project.js';

const require = createRequire(import.meta.url);
const compilers = {
  'TypeScript 6': require.resolve('typescript/lib/tsc.js'),
  'TypeScript 7': join(dirname(require.resolve('@typescript/native/package.json')), 'bin/tsc'),
};

/** Starts the packed sandbox as a user would, and waits until it says where it is. */
async function startSandbox(folder: string): Promise<{ process: ChildProcess; url: string }> {
  const main = join(folder, 'node_modules/@satudata/sandbox/dist/main.js');
  const child = spawn(process.execPath, [main, '--memory', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  // The pipe stays open after the line is read: a sandbox that prints into a closed one would end.
  for await (const bytes of child.stdout.iterator({ destroyOnReturn: false })) {
    said += bytes;
    const [, url] = /^Portal: (\S+)$/m.exec(said) ?? [];
    if (url !== undefined) return { process: child, url };
  }
  throw new Error(`The sandbox ended and said: ${said}`);
}

describe('a project with the packed packages', () => {
  const project = packedProject();
  let sandbox: ChildProcess | undefined;
  before(() => cpSync('test/package/consumer', project.folder, { recursive: true }));
  after(() => {
    sandbox?.kill();
    project.remove();
  });

  for (const [name, compiler] of Object.entries(compilers))
    for (const resolution of ['bundler', 'nodenext'])
      test(`passes the compiler: ${name}, ${resolution}`, () => {
        const config = join(project.folder, `tsconfig.${resolution}.json`);
        try {
          execFileSync(process.execPath, [compiler, '-p', config], { cwd: project.folder, encoding: 'utf8' });
        } catch (cause) {
          assert.fail((cause as { stdout: string }).stdout);
        }
      });

  test('runs the example against the packed sandbox', async () => {
    const { process: child, url } = await startSandbox(project.folder);
    sandbox = child;
    const answer = JSON.parse(
      execFileSync(process.execPath, ['out-nodenext/example.js', url], { cwd: project.folder, encoding: 'utf8' }),
    );
    assert.equal(answer.set, 'titik-wifi-publik');
    assert.equal(answer.rows, 180);
    assert.equal(answer.fast.length, 5);
    assert.equal(answer.streamed, 5);
    assert.deepEqual(
      answer.fast,
      answer.fast.toSorted((one: number, other: number) => other - one),
    );
    assert.equal(
      answer.fast.every((speed: number) => speed >= 20),
      true,
    );
    assert.equal(
      answer.groups.reduce((sum: number, count: number) => sum + count, 0),
      180,
    );
    assert.equal(answer.code, 'not-found');
    assert.notEqual(answer.found, 0);
  });
});
