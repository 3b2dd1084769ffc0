import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

/** Installs what our elements are measured beside, once and after every change of its lockfile. The project itself installs none of it. */
export function installPeers(): void {
  const installed = `${folder}node_modules/.package-lock.json`;
  if (existsSync(installed) && agrees(installed)) return;
  execFileSync('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', process.stderr, process.stderr],
    cwd: folder,
  });
}

/** A package of the bench as it was installed. */
export function peerVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}

/** A file of an installed package; undefined where there is none. */
export function peerFile(path: string): Uint8Array | undefined {
  const file = `${folder}node_modules/${path}`;
  return !path.includes('..') && existsSync(file) ? readFileSync(file) : undefined;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

function agrees(installed: string): boolean {
  const read = (path: string): Lock => JSON.parse(readFileSync(path, 'utf8')) as Lock;
  const there = read(installed).packages;
  return Object.entries(read(`${folder}package-lock.json`).packages).every(
    ([name, { version, optional }]) => name === '' || optional === true || there[name]?.version === version,
  );
}
