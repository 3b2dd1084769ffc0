import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { answered, atHand, bundle, freePort, whileServing, workerdArguments } from './runtimes.js';

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
    start: workerdArguments,
  },
];

describe('the relay', () => {
  for (const runtime of atHand(runtimes, 'the relay'))
    test(`reads a portal on ${runtime.name}: answers, keeps them, allows its page, refuses the rest`, async () => {
      const port = await freePort();
      const file = join(folder, `${runtime.command}.js`);
      await bundle(runtime.program(port), file, root, { conditions: ['satudata:src', 'import', 'default'] });
      await whileServing(runtime.path, await runtime.start(file, port), async (child, said) => {
        const base = `http://127.0.0.1:${port}`;
        assert.equal((await answered(`${base}/health`, child)).status, 200, said());
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
        const rows = await dump.text();
        assert.match(rows, /^\uFEFF?_id,/);
        // Readers who come together share what one of them asked for, though each has a request of its own.
        await Promise.all(
          ['?resource_id=titik_wifi_publik&limit=7', '?resource_id=titik_wifi_publik&limit=8'].map(async (query) => {
            const together = await Promise.all(Array.from({ length: 30 }, () => ask(query)));
            assert.equal(new Set(await Promise.all(together.map((answer) => answer.text()))).size, 1);
          }),
        );
        const readers = Array.from({ length: 30 }, async () => (await fetch(`${dump.url}?bom=true`)).text());
        assert.deepEqual([...new Set(await Promise.all(readers))], [rows]);
        const counted = /upstream_requests_total\{upstream="metro"\} (\d+)/;
        assert.equal(counted.exec(await (await fetch(`${base}/metrics`)).text())?.[1], '6');
        assert.equal((await fetch(search.replace('datastore_search', 'package_delete'))).status, 403);
        assert.equal((await ask('', { headers: { origin: 'https://lain.example' } })).status, 403);
        assert.match(await (await fetch(`${base}/metrics`)).text(), /from="hit"\} \d+/);
      });
    });
});
