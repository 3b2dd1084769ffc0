import { posix } from 'node:path';
import ts from 'typescript';
import { type Fault, lineAt } from './fault.js';
import type { SourceFile } from './source-file.js';

/** Folders of a package, each may import itself and those before it. Files at the top of `src` come last. */
export const ranks: Readonly<Record<string, readonly string[]>> = {
  client: [
    'errors',
    'model',
    'query',
    'typing',
    'transport',
    'export',
    'sources',
    'wrap',
    'live',
    'table',
    'catalog',
    'client',
  ],
  widgets: ['foundation', 'locale', 'format', 'shape', 'engines', 'controllers', 'elements'],
};

/** Which of our packages a package may import. */
export const neighbours: Readonly<Record<string, readonly string[]>> = {
  client: [],
  relay: [],
  sandbox: [],
  widgets: ['client'],
  cli: ['client', 'relay', 'sandbox'],
  tools: [],
};

/** Packages that also run in browsers and so cannot use what only Node has. */
const everywhere = new Set(['client', 'widgets', 'relay']);

/** Names of the packages that a package declares as dependencies. */
export type Declared = Readonly<Record<string, readonly string[]>>;

interface Import {
  readonly to: string;
  readonly line: number;
}

/** Everything a file imports: values, types, re-exports, and what it loads later. */
export function importsOf({ text }: SourceFile): Import[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName, pos }) => ({ to: fileName, line: lineAt(text, pos) }));
}

/** Finds imports against the direction of dependencies. */
export function layerFaults(files: readonly SourceFile[], declared: Declared): Fault[] {
  return files.flatMap((file) => {
    const [, name, below] = /^packages\/([^/]+)\/src\/(.+)$/.exec(file.path) ?? [];
    return importsOf(file).flatMap(({ to, line }) => {
      const message =
        (to.startsWith('.') ? relativeFault(to) : undefined) ??
        (name === undefined || below === undefined
          ? outsideFault(file.path, to)
          : to.startsWith('.')
            ? folderFault(name, below, to)
            : packageFault(name, below, to, declared));
      return message === undefined ? [] : [{ path: file.path, line, message }];
    });
  });
}

function relativeFault(to: string): string | undefined {
  return /\.(js|json)$/.test(to) ? undefined : `'${to}' must end in .js`;
}

/** A mirrored test may reach into the package it mirrors, and a bench into what it measures; everything else uses what a user would import. */
function outsideFault(path: string, to: string): string | undefined {
  const [, reached] = /^packages\/([^/]+)\//.exec(posix.join(posix.dirname(path), to)) ?? [];
  if (!to.startsWith('.') || reached === undefined || reached === 'tools') return undefined;
  if (path.startsWith(`test/${reached}/`) || path.startsWith('test/bench/')) return undefined;
  return `'${to}': our packages are imported by name`;
}

function folderFault(name: string, below: string, to: string): string | undefined {
  const target = posix.join(posix.dirname(below), to);
  if (target.startsWith('..')) return `'${to}' leaves the package`;
  const order = ranks[name];
  if (!order) return undefined;
  const [from, into] = [folderOf(below), folderOf(target)];
  for (const folder of [from, into])
    if (folder !== '' && !order.includes(folder)) return `folder ${folder} has no rank in ${name}`;
  const rank = (folder: string) => (folder === '' ? order.length : order.indexOf(folder));
  return rank(into) > rank(from) ? `${from} may not import ${into || 'the top of src'}: it comes after it` : undefined;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function packageFault(name: string, below: string, to: string, declared: Declared): string | undefined {
  if (to.startsWith('node:')) {
    // What only Node can do has its own folder, and the command.
    const forNode = name === 'relay' && (below === 'main.ts' || folderOf(below) === 'node');
    return everywhere.has(name) && !forNode ? `'${to}': ${name} also runs in browsers` : undefined;
  }
  const wanted = to.split('/', to.startsWith('@') ? 2 : 1).join('/');
  const ours = /^@satudata\/(.+)$/.exec(wanted)?.[1];
  if (ours !== undefined && !neighbours[name]?.includes(ours)) return `${name} may not import @satudata/${ours}`;
  if (declared[name]?.includes(wanted)) return undefined;
  return `'${wanted}' is not a dependency of ${name}`;
}
