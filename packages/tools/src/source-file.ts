import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of the repository: its path from the root, with `/`, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const built = new Set(['node_modules', 'dist', '.tsc', 'storybook-static']);

/** Paths of all files below a folder, sorted, without what installs and builds leave there. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return built.has(entry.name) ? [] : filesBelow(path);
      return [path.split(sep).join('/')];
    })
    .sort();
}

/** Reads all TypeScript below the folders. */
export function sourcesBelow(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
