import { join } from 'node:path';
import { Application, Logger, LogLevel, type ProjectReflection, type TypeDocOptions } from 'typedoc';
import type { Fault } from './fault.js';

/** What a package's description says of the sources behind its export paths. */
export interface Described {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly [condition: string]: string }>>;
}

/** The public names of a package, as its sources tell them. */
export interface ApiReference {
  /** Public names without a doc comment, and whatever else of the comments cannot be understood. */
  readonly faults: readonly Fault[];
  /** What a user imports, by path: `@satudata/client/snapshot.js`. */
  readonly modules: readonly string[];
  /** Writes the pages of the reference. */
  write(folder: string): Promise<void>;
}

const documented: NonNullable<TypeDocOptions['requiredToBeDocumented']> = [
  'Class',
  'Interface',
  'TypeAlias',
  'Function',
  'Variable',
  'Constructor',
  'Property',
  'Method',
  'Accessor',
];

/** The sources behind export paths, by what a user writes to import them. */
export function entryPoints({ name, exports }: Described): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(exports).flatMap(([path, target]) => {
      const source = typeof target === 'string' ? undefined : target['satudata:src'];
      return source === undefined ? [] : [[name + path.slice(1), source.replace('./', '')] as const];
    }),
  );
}

/**
 * Reads the public names of the package in a folder. `foreign` are folders whose types say nothing but the form of somebody else's
 * answers: their properties are documented there.
 */
export async function apiReference(
  root: string,
  described: Described,
  foreign: readonly string[] = [],
): Promise<ApiReference> {
  const entries = entryPoints(described);
  const heard = new HeardLogger();
  const app = await Application.bootstrap({
    name: described.name,
    entryPoints: [...entries.values()].map((path) => join(root, path)),
    tsconfig: join(root, 'tsconfig.json'),
    // The compiler has its own check.
    skipErrorChecking: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    readme: 'none',
    // A copy of the repository may have no remote to link to.
    disableGit: true,
    gitRevision: 'main',
    sourceLinkTemplate: '{path}',
    hideGenerator: true,
    requiredToBeDocumented: documented,
    validation: { notDocumented: true, notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: false },
  });
  app.logger = heard;
  const project = await app.convert();
  if (project === undefined)
    return { faults: heard.faults(root, described.name, foreign), modules: [], write: async () => {} };
  const modules = nameModules(project, entries);
  app.validate(project);
  return {
    faults: heard.faults(root, described.name, foreign),
    modules,
    write: (folder) => app.generateDocs(project, folder),
  };
}

/** Modules are called what a user imports, and not where their source is. */
function nameModules(project: ProjectReflection, entries: ReadonlyMap<string, string>): readonly string[] {
  for (const module of project.children ?? []) {
    const source = module.sources?.[0]?.fullFileName ?? '';
    const [specifier] = [...entries].find(([, path]) => source.endsWith(`/${path}`)) ?? [];
    if (specifier !== undefined) module.name = specifier;
  }
  return (project.children ?? []).map(({ name }) => name).sort();
}

const undocumented = /^(.+?)(?: \((\w+)\))?, defined in (\S+), does not have any documentation$/;

/** Keeps what is said instead of printing it. */
class HeardLogger extends Logger {
  readonly #said: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.#said.push(message);
  }

  /** What was said, each at its file where one is named. */
  faults(root: string, name: string, foreign: readonly string[]): readonly Fault[] {
    return this.#said.flatMap((text) => {
      const [, symbol, kind, file] = undocumented.exec(text) ?? [];
      if (symbol === undefined || file === undefined) return [{ path: root, message: text }];
      const path = file.replace(name, root);
      // What is written within another type is told by that type's comment.
      if (symbol.includes('.__type.')) return [];
      if (kind === 'Property' && foreign.some((folder) => path.startsWith(`${folder}/`))) return [];
      return [{ path, message: `${symbol} has no doc comment` }];
    });
  }
}
