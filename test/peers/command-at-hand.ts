import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Whether a machine without a peer passes; what was left out is said. */
export const isOptional = process.env['SATUDATA_PEERS'] === 'optional';

/** Says what could not be tried, which is a fault unless `SATUDATA_PEERS` is `optional`. */
export function missing(command: string, untried: string): void {
  console.error(`${command} is not at hand: ${untried}`);
  if (isOptional) return;
  console.error('Set SATUDATA_PEERS=optional to pass without it.');
  process.exitCode = 1;
}

/** The path of a command, in the PATH or in a further folder; undefined where the machine has none of this name. */
export function commandAtHand(name: string, ...more: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...more];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** A command that an npm package brings: the machine's own, else one that is installed for these tests alone; undefined where neither is. */
export function commandFromPackage(name: string, version: string): string | undefined {
  const found = commandAtHand(name);
  if (found !== undefined) return found;
  const folder = packageFolder(name, version);
  return folder === undefined ? undefined : commandAtHand(name, join(folder, '../.bin'));
}

/** The folder of an npm package that is installed for these tests alone; undefined where it cannot be. */
export function packageFolder(name: string, version: string): string | undefined {
  const prefix = resolve('node_modules/.cache/satudata-peers', `${name}-${version}`);
  const folder = join(prefix, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  mkdirSync(prefix, { recursive: true });
  const options = ['--prefix', prefix, '--no-audit', '--no-fund', '--no-save'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `${name}@${version}`], { encoding: 'utf8' });
  if (status === 0) return folder;
  console.error(`${name}@${version} cannot be installed: ${stderr}`);
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
