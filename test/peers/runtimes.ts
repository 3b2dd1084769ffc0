import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BuildOptions, build } from 'esbuild';
import { commandFromPackage, missing } from './command-at-hand.js';

interface Named {
  readonly name: string;
  readonly command: string;
}

/** Versions of the npm packages of the same name that bring a runtime where the machine has none. */
export const versions: Readonly<Record<string, string>> = { deno: '2.9.6', bun: '1.4.5', workerd: '1.20261117.1' };

/** Those whose command the machine has or can be had; the others are named, with what was not tried on them. */
export function atHand<T extends Named>(runtimes: readonly T[], what: string): (T & { readonly path: string })[] {
  return runtimes.flatMap((runtime) => {
    const path = commandFromPackage(runtime.command, versions[runtime.command] ?? 'latest');
    if (path === undefined) missing(runtime.command, `${what} was not tried on ${runtime.name}`);
    return path === undefined ? [] : [{ ...runtime, path }];
  });
}

/** One file of a program, as for a worker; `more` says where packages come from. */
export function bundle(program: string, outfile: string, resolveDir: string, more: BuildOptions): Promise<unknown> {
  return build({
    stdin: { contents: program, resolveDir, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'error',
    outfile,
    ...more,
  });
}

/** How workerd serves a worker's file on a port. */
export async function workerdArguments(file: string, port: number): Promise<readonly string[]> {
  const config = `${file}.capnp`;
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .worker), (name = "internet", network = (allow = ["private", "public"])) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ]
);
const worker :Workerd.Worker = (modules = [ (name = "worker", esModule = embed "${basename(file)}") ], compatibilityDate = "2025-09-01");
`,
  );
  return ['serve', config];
}

/** Runs a server for as long as it is used. `said` is what it has printed of its errors. */
export async function whileServing(
  command: string,
  parameters: readonly string[],
  use: (child: ChildProcess, said: () => string) => Promise<void>,
): Promise<void> {
  const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  try {
    await use(child, () => said);
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The first answer of what is starting. */
export async function answered(url: string, child: ChildProcess): Promise<Response> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    try {
      return await fetch(url);
    } catch {
      await wait(50);
    }
  }
  throw new Error('It did not start');
}
