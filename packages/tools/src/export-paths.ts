import type { Fault } from './fault.js';

type Target = string | { readonly [condition: string]: string };

/** What a package's description says of the paths it exports. */
export interface Exporting {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
}

/** One path a user can import. */
export interface ExportPath {
  /** What a user writes: `@satudata/widgets/table.js`. */
  readonly specifier: string;
  /** Every file that one of its conditions leads to. */
  readonly files: readonly string[];
  /** Whether there is something to run, and not only types or data. */
  readonly runs: boolean;
}

/** Every path that a package exports. */
export function exportPaths({ name, exports }: Exporting): ExportPath[] {
  return Object.entries(exports).map(([path, target]) => {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    const run = typeof target === 'string' ? target : target['default'];
    return { specifier: name + path.slice(1), files, runs: run?.endsWith('.js') === true };
  });
}

/** Export paths that lead to a file which the package does not carry. `carried` are paths from the package's root. */
export function missingFaults(description: Exporting, carried: ReadonlySet<string>): Fault[] {
  return exportPaths(description).flatMap(({ specifier, files }) =>
    files
      .filter((file) => !carried.has(file.replace('./', '')))
      .map((file) => ({ path: specifier, message: `leads to ${file}, which is not in the package` })),
  );
}
