import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { build } from 'esbuild';
import { configurationFor, exampleOf, keys, page } from '../package/relay-guide.js';
import { commandAtHand, missing, packageFolder } from './command-at-hand.js';
import { answered, atHand, freePort } from './runtimes.js';

let portal: ServedSandbox;
let folder = '';
before(async () => {
  portal = await serveSandbox({ port: 0, memory: true, cors: false });
  folder = await mkdtemp(join(tmpdir(), 'relay-guide-'));
  await installRelay(join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"dependencies":{"@satudata/relay":"*"}}');
  await writeFile(join(folder, 'relay.config.mjs'), configurationFor(portal.url));
});
after(async () => {
  await portal?.close();
  await rm(folder, { recursive: true });
});

/** Puts the relay of these sources where npm would, with what it depends on. */
async function installRelay(modules: string): Promise<void> {
  const into = join(modules, '@satudata/relay');
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (name !== '@satudata' && !name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name));
  copyFileSync('packages/relay/package.json', join(into, 'package.json'));
  await build({
    entryPoints: ['index', 'main', 'node/serve'].map((name) => `packages/relay/src/${name}.ts`),
    outdir: join(into, 'dist'),
    outbase: 'packages/relay/src',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
}

/** Reads rows and a dump as the page would, through whatever lies at an address. */
async function readsThrough(base: string): Promise<void> {
  const start = `${base}/metro/${new URL(portal.url).host}`;
  const ask = async (path: string) => {
    const answer = await fetch(start + path, { headers: { origin: page } });
    return [
      answer.status,
      answer.headers.get('access-control-allow-origin'),
      answer.headers.get('x-satudata-cache'),
      await answer.text(),
    ] as const;
  };
  const search = '/api/3/action/datastore_search?resource_id=titik_wifi_publik&limit=3&q=%22taman%20kota%22:*';
  const [status, allowed, from, rows] = await ask(search);
  assert.deepEqual([status, allowed, from], [200, page, 'miss'], rows);
  assert.deepEqual(await ask(search), [200, page, 'hit', rows]);
  assert.match((await ask('/datastore/dump/titik_wifi_publik'))[3], /^\uFEFF?_id,/);
  assert.equal((await ask('/api/3/action/package_delete?id=a'))[0], 403);
  assert.equal((await fetch(`${base}/health`)).status, 200);
}

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
}

function start(command: string, args: readonly string[]): Running {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...keys },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  return { child, said: () => said };
}

async function isUp(url: string, { child, said }: Running): Promise<void> {
  const answer = await answered(`${url}/health`, child).catch((cause: Error) =>
    assert.fail(`${cause.message}: ${said()}`),
  );
  assert.equal(answer.status, 200, said());
}

async function stop({ child }: Running): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const inNode = (port: number): Running =>
  start(process.execPath, ['node_modules/@satudata/relay/dist/main.js', 'relay.config.mjs', '--port', `${port}`]);

describe('the guide to the relay', () => {
  const scripts = [
    { name: 'Deno', command: 'deno', args: ['run', '--no-prompt', '--allow-net', '--allow-env'] },
    { name: 'Bun', command: 'bun', args: ['run'] },
  ];
  for (const { name, command, path, args } of atHand(scripts, 'the guide'))
    test(`serves a portal with ${name}, by the script as it stands`, async () => {
      const port = await freePort();
      const file = `relay.${command}.js`;
      await writeFile(join(folder, file), exampleOf({ file }).replace('port: 8787', `port: ${port}`));
      const running = start(path, [...args, file]);
      try {
        await isUp(`http://127.0.0.1:${port}`, running);
        await readsThrough(`http://127.0.0.1:${port}`);
      } finally {
        await stop(running);
      }
    });

  const miniflare = packageFolder('miniflare', '4.20260730.0');
  if (miniflare === undefined) missing('miniflare', 'the guide was not tried as a Worker');
  else
    test('serves a portal as a Worker, by its script and configuration as they stand', async () => {
      const settings = exampleOf({ file: 'wrangler.toml' });
      const of = (key: string): string => new RegExp(`^${key} = (.+)$`, 'm').exec(settings)?.[1] ?? '""';
      const script = JSON.parse(of('main')) as string;
      await writeFile(join(folder, script), exampleOf({ file: script }));
      const outfile = join(folder, 'bundled.mjs');
      await build({
        entryPoints: [join(folder, script)],
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        conditions: ['workerd', 'worker', 'import', 'default'],
        outfile,
        logLevel: 'error',
      });
      const { Miniflare } = (await import(pathToFileURL(join(miniflare, 'dist/src/index.js')).href)) as {
        Miniflare: new (options: object) => { ready: Promise<URL>; dispose(): Promise<void> };
      };
      const worker = new Miniflare({
        modules: true,
        script: await readFile(outfile, 'utf8'),
        compatibilityDate: JSON.parse(of('compatibility_date')),
        compatibilityFlags: JSON.parse(of('compatibility_flags')),
        bindings: keys,
        host: '127.0.0.1',
        port: 0,
      });
      try {
        await readsThrough((await worker.ready).origin);
      } finally {
        await worker.dispose();
      }
    });

  const nginx = commandAtHand('nginx', '/usr/sbin');
  if (nginx === undefined) missing('nginx', 'the guide was not tried behind nginx');
  else
    test('serves a portal behind nginx, which passes each reader’s address on', async () => {
      const [port, behind] = [await freePort(), await freePort()];
      const location = exampleOf({ language: 'nginx' }).replace(':8787;', `:${behind};`);
      const file = join(folder, 'nginx.conf');
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      await writeFile(
        file,
        `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {}
http { access_log off; ${kept.join(' ')} server { listen 127.0.0.1:${port}; ${location} } }`,
      );
      const checked = spawnSync(nginx, ['-t', '-p', folder, '-c', file], { encoding: 'utf8' });
      assert.equal(checked.status, 0, checked.stderr);
      const config = join(folder, 'relay.config.mjs');
      const text = await readFile(config, 'utf8');
      const limited = text.replace(
        'rateLimit: { requests: 300, seconds: 60 }',
        "rateLimit: { requests: 12, seconds: 3600 }, clientHeader: 'x-real-ip'",
      );
      assert.notEqual(limited, text);
      await writeFile(config, limited);
      const relay = inNode(behind);
      const front = start(nginx, ['-p', folder, '-c', file]);
      const base = `http://127.0.0.1:${port}`;
      try {
        await isUp(`http://127.0.0.1:${behind}`, relay);
        await isUp(base, front);
        await readsThrough(base);
        // The header that counts readers is nginx's own, whatever a reader sends.
        const statuses = [];
        for (let n = 0; n < 20; n += 1)
          statuses.push((await fetch(`${base}/metro/x`, { headers: { 'x-real-ip': `203.0.113.${n}` } })).status);
        assert.deepEqual(new Set(statuses), new Set([403, 429]));
        const large = await fetch(`${base}/metro/x`, { method: 'POST', body: 'a'.repeat(200_000) });
        assert.equal(large.status, 413);
      } finally {
        await stop(front);
        await stop(relay);
        await writeFile(config, text);
      }
    });

  const systemd = commandAtHand('systemd-analyze');
  if (systemd === undefined) missing('systemd-analyze', 'the unit of the guide was not verified');
  else
    test('has a unit that systemd finds nothing wrong with', async () => {
      const file = join(folder, 'satudata-relay.service');
      // Node may lie elsewhere on this machine.
      await writeFile(file, exampleOf({ language: 'ini' }).replace('/usr/bin/node', process.execPath));
      const { status, stderr, stdout } = spawnSync(systemd, ['verify', '--man=no', file], { encoding: 'utf8' });
      const ours = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('satudata-relay'));
      assert.deepEqual([status, ours], [0, []]);
    });
});
