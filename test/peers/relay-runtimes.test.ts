import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { build } from 'esbuild';
import { commandAtHand } from './command-at-hand.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const origin = 'https://metrokota.example';

interface Runtime {
  readonly name: string;
  readonly command: string;
  /** The program that serves the relay on a port. */
  readonly program: (port: number) => string;
  /** How the program is started. */
  readonly start: (file: string, port: number) => Promise<readonly string[]>;
}

const configuration = (portal: string): string =>
  `{ upstreams: { metro: { url: '${portal}', allowPrivate: true } }, origins: ['${origin}'] }`;

let portal: ServedSandbox;
let folder = '';
before(async () => {
  portal = await serveSandbox({ port: 0, memory: true, cors: false });
  folder = await mkdtemp(join(tmpdir(), 'relay-runtimes-'));
});
after(async () => {
  await portal?.close();
  await rm(folder, { recursive: true });
});

const head = "import { cacheApiStore, createRelay } from '@satudata/relay';";
const runtimes: readonly Runtime[] = [
  {
    name: 'Deno, with its Cache API',
    command: 'deno',
    program: (port) => `${head}
const store = cacheApiStore(() => caches.open('satudata'));
const relay = createRelay({ ...${configuration(portal.url)}, store });
Deno.serve({ port: ${port}, hostname: '127.0.0.1' }, (request, { remoteAddr }) => relay.fetch(request, { client: remoteAddr.hostname }));`,
    start: async (file) => ['run', '--no-prompt', '--allow-net', file],
  },
  {
    name: 'Bun',
    command: 'bun',
    program: (port) => `${head}
const relay = createRelay(${configuration(portal.url)});
Bun.serve({ port: ${port}, hostname: '127.0.0.1', fetch: (request, server) => relay.fetch(request, { client: server.requestIP(request)?.address }) });`,
    start: async (file) => ['run', file],
  },
  {
    name: "Workers' own runtime",
    command: 'workerd',
    program: () => `${head}
const relay = createRelay({ ...${configuration(portal.url)}, clientHeader: 'cf-connecting-ip' });
export default { fetch: (request, env, context) => relay.fetch(request, { waitUntil: (work) => context.waitUntil(work) }) };`,
    async start(file, port) {
      const config = `${file}.capnp`;
      await writeFile(
        config,
        `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .worker), (name = "internet", network = (allow = ["private", "public"])) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ]
);
const worker :Workerd.Worker = (modules = [ (name = "worker", esModule = embed "${file.split('/').at(-1)}") ], compatibilityDate = "2025-09-01");
`,
      );
      return ['serve', config];
    },
  },
];

describe('the relay', () => {
  const there = runtimes.flatMap((runtime) => {
    const path = commandAtHand(runtime.command);
    if (path === undefined)
      console.error(`${runtime.command} is not at hand: the relay was not tried on ${runtime.name}`);
    return path === undefined ? [] : [{ ...runtime, path }];
  });
  for (const runtime of there)
    test(`reads a portal on ${runtime.name}: answers, keeps them, allows its page, refuses the rest`, async () => {
      const port = await freePort();
      const file = join(folder, `${runtime.command}.js`);
      await bundle(runtime.program(port), file);
      const child = spawn(runtime.path, await runtime.start(file, port), { stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', (part) => {
        said += String(part);
      });
      try {
        const base = `http://127.0.0.1:${port}`;
        assert.equal((await answered(`${base}/health`, child)).status, 200, said);
        const search = `${base}/metro/${new URL(portal.url).host}/api/3/action/datastore_search`;
        const ask = (query: string, init?: RequestInit) => fetch(`${search}${query}`, { headers: { origin }, ...init });
        const first = await ask('?resource_id=titik_wifi_publik&limit=3');
        const { result } = (await first.json()) as { result: { total: number } };
        assert.deepEqual([first.status, result.total, first.headers.get('x-satudata-cache')], [200, 180, 'miss']);
        assert.equal(first.headers.get('access-control-allow-origin'), origin);
        const second = await ask('?limit=3&resource_id=titik_wifi_publik');
        assert.equal(second.headers.get('x-satudata-cache'), 'hit');
        await second.arrayBuffer();
        const post = await ask('', { method: 'POST', body: '{"resource_id":"titik_wifi_publik","limit":0}' });
        assert.equal(post.status, 200);
        const dump = await fetch(search.replace('/api/3/action/datastore_search', '/datastore/dump/titik_wifi_publik'));
        assert.match(await dump.text(), /^\uFEFF?_id,/);
        assert.equal((await fetch(search.replace('datastore_search', 'package_delete'))).status, 403);
        assert.equal((await ask('', { headers: { origin: 'https://lain.example' } })).status, 403);
        assert.match(await (await fetch(`${base}/metrics`)).text(), /from="hit"\} 1/);
      } finally {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
    });
});

function bundle(program: string, outfile: string): Promise<unknown> {
  return build({
    stdin: { contents: program, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['satudata:src', 'import', 'default'],
    target: 'es2022',
    logLevel: 'error',
    outfile,
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The first answer of what is starting. */
async function answered(url: string, child: ChildProcess): Promise<Response> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    try {
      return await fetch(url);
    } catch {
      await wait(50);
    }
  }
  throw new Error('It did not start');
}
