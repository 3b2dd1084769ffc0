import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A project outside of the workspace that holds our packages as npm would install them. */
export interface PackedProject {
  readonly folder: string;
  /** Folder of an installed package of ours: `client`, `widgets` … */
  installed(name: string): string;
  /** The tarball of a package of ours, as it would be published. */
  tarball(name: string): Uint8Array;
  remove(): void;
}

/** Packages that are published, in the order of their dependencies. */
export function publishedPackages(): string[] {
  return ['client', 'relay', 'sandbox', 'cli', 'widgets'].filter((name) => existsSync(`packages/${name}/package.json`));
}

/**
 * Packs our packages as for publishing and unpacks them into a new project. What they depend on is taken from the
 * workspace, so that no network is needed; ours come from the tarballs alone.
 */
export function packedProject(names: readonly string[] = publishedPackages()): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), 'satudata-'));
  const modules = join(folder, 'node_modules');
  const ours = join(modules, '@satudata');
  mkdirSync(ours, { recursive: true });
  const tarballs = new Map(names.map((name) => [name, unpack(name, folder, join(ours, name))]));
  link(resolve('node_modules'), modules);
  return {
    folder,
    installed: (name) => join(ours, name),
    tarball(name) {
      const path = tarballs.get(name);
      if (path === undefined) throw new Error(`${name} is not packed`);
      return new Uint8Array(readFileSync(path));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Packs one package and unpacks it; the path of its tarball. */
function unpack(name: string, folder: string, into: string): string {
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: `packages/${name}`,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(answer) as [{ filename: string }];
  execFileSync('tar', ['xf', filename], { cwd: folder });
  renameSync(join(folder, 'package'), into);
  return join(folder, filename);
}

/** Links every installed package except those of the workspace itself. */
function link(from: string, into: string): void {
  for (const name of readdirSync(from)) {
    if (name === '@satudata' || name.startsWith('.')) continue;
    symlinkSync(join(from, name), join(into, name), 'junction');
  }
}

/** Paths of everything an unpacked package carries. */
export function carriedFiles(folder: string): Set<string> {
  const below = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      return entry.isDirectory() ? below(inner) : [inner];
    });
  return new Set(below(''));
}

/** What the unpacked package says of itself. */
export function descriptionOf<T>(folder: string): T {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
