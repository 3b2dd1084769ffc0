import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { type PackedProject, packedProject } from '../../packages/tools/src/packed-project.js';
import { answered, atHand, bundle, freePort, whileServing, workerdArguments } from './runtimes.js';

const run = promisify(execFile);

/** What a user writes, whatever it runs on. */
const reading = `import { createClient, isSatuError } from '@satudata/client';
let client;
async function read(portal) {
  client ??= createClient({ portal });
  const wifi = await client.open(portal + '/dataset/titik-wifi-publik');
  const pages = [];
  for (let offset = 0; offset !== undefined; ) {
    const page = await wifi.page({ size: 75, offset });
    pages.push(page.rows.length);
    offset = page.next;
  }
  let streamed = 0;
  for await (const _ of wifi.rows({ size: 75 })) streamed += 1;
  const fast = wifi.where('kecepatan_mbps >= 20 and kecamatan = "Metro Pusat"');
  const { rows } = await fast.sortBy('kecepatan_mbps', 'desc').page({ size: 3 });
  const decoder = new TextDecoder();
  let csv = '';
  for await (const bytes of await fast.select('nama', 'kecepatan_mbps').download('csv'))
    csv += decoder.decode(bytes, { stream: true });
  const { rows: sums } = await wifi.summarize({ by: ['kecamatan'], measures: { n: 'count()', m: 'median(kecepatan_mbps)' } });
  const code = await client.datasets.get('tidak-ada').then(() => 'found', (error) => isSatuError(error) ? error.code : String(error));
  return { pages, streamed, count: await fast.count(), speeds: rows.map((row) => row.kecepatan_mbps), csv, sums, code };
}`;

interface Answer {
  readonly pages: readonly number[];
  readonly streamed: number;
  readonly count: number;
  readonly speeds: readonly number[];
  readonly csv: string;
  readonly sums: readonly { readonly kecamatan: string; readonly n: number }[];
  readonly code: string;
}

interface Runtime {
  readonly name: string;
  readonly command: string;
  readonly ask: (path: string) => Promise<readonly Answer[]>;
}

let portal: ServedSandbox;
let project: PackedProject;
let expected: Answer;

/** The client, installed as it is published, in a program that prints what it read. */
async function printed(command: string, parameters: readonly string[]): Promise<readonly Answer[]> {
  const file = join(project.folder, 'read.mjs');
  await writeFile(file, `${reading}\nconsole.log(JSON.stringify(await read(${JSON.stringify(portal.url)})));`);
  const { stdout } = await run(command, [...parameters, file], { cwd: project.folder });
  return [JSON.parse(stdout)];
}

const runtimes: readonly Runtime[] = [
  {
    name: 'Deno',
    command: 'deno',
    ask: (path) => printed(path, ['run', '--no-prompt', '--allow-net', '--node-modules-dir=manual']),
  },
  { name: 'Bun', command: 'bun', ask: (path) => printed(path, ['run']) },
  {
    name: "Workers' own runtime, two requests with one client at once",
    command: 'workerd',
    async ask(path) {
      const [port, file] = [await freePort(), join(project.folder, 'worker.js')];
      const program = `${reading}
export default {
  async fetch(request) {
    return new URL(request.url).pathname === '/read' ? Response.json(await read(${JSON.stringify(portal.url)})) : new Response();
  },
};`;
      await bundle(program, file, project.folder, {});
      let answers: readonly Answer[] = [];
      await whileServing(path, await workerdArguments(file, port), async (child, said) => {
        const base = `http://127.0.0.1:${port}`;
        await answered(base, child);
        const responses = await Promise.all([fetch(`${base}/read`), fetch(`${base}/read`)]);
        assert.deepEqual(
          responses.map(({ status }) => status),
          [200, 200],
          said(),
        );
        answers = await Promise.all(responses.map(async (response) => (await response.json()) as Answer));
      });
      return answers;
    },
  },
];

describe('the built client', () => {
  const there = atHand(runtimes, 'the client');
  if (there.length === 0) return;
  before(async () => {
    assert.ok(existsSync('packages/client/dist/index.js'), 'The client is not built: npm run build');
    portal = await serveSandbox({ port: 0, memory: true });
    project = packedProject(['client']);
    await writeFile(join(project.folder, 'package.json'), '{ "type": "module" }');
    [expected = assert.fail()] = await printed(process.execPath, []);
  });
  after(async () => {
    project?.remove();
    await portal?.close();
  });

  test('reads what the portal has on Node', () => {
    assert.deepEqual([expected.pages, expected.streamed, expected.code], [[75, 75, 30], 180, 'not-found']);
    assert.equal(expected.csv.trim().split('\r\n').length, expected.count + 1);
    assert.equal(expected.speeds.length, 3);
    assert.equal(
      expected.sums.reduce((sum, { n }) => sum + n, 0),
      180,
    );
  });

  for (const { name, ask, path } of there)
    test(`pages, filters, counts, sums and writes a file on ${name}, as on Node`, async () => {
      for (const answer of await ask(path)) assert.deepEqual(answer, expected);
    });
});
