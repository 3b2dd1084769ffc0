import type { Fault } from './fault.js';

/** What the build tells of one script-tag file. */
export interface BuiltPart {
  readonly file: string;
  /** The tag that the file registers, when it is an element's own. */
  readonly tag?: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: readonly string[];
}

/** A page whose bytes are promised: everything it loads from us up to what is first on screen. */
export interface PromisedPage {
  readonly name: string;
  /** Most that it may load, in bytes of gzip. */
  readonly budget: number;
  readonly tags: readonly string[];
  /** Sources that the page loads later and still needs; a file that holds one is counted with all it imports. */
  readonly later?: readonly RegExp[];
}

/** Bytes of gzip that a page or file was promised to need, and needs. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

/** Files that a page loads besides the loader. Tags and sources that the build does not know are faults. */
export function filesOf(
  { name, tags, later = [] }: PromisedPage,
  parts: readonly BuiltPart[],
): { files: string[]; faults: Fault[] } {
  const known = new Map(parts.map((part) => [part.file, part]));
  const files = new Set<string>();
  const faults: Fault[] = [];
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const next of known.get(file)?.imports ?? []) take(next);
  };
  for (const tag of tags) {
    const part = parts.find((candidate) => candidate.tag === tag);
    if (part) take(part.file);
    else faults.push({ path: name, message: `no file registers ${tag}` });
  }
  for (const source of later) {
    const part = parts.find(({ modules }) => modules.some((module) => source.test(module)));
    if (part) take(part.file);
    else faults.push({ path: name, message: `no file holds ${source.source}` });
  }
  return { files: [...files].sort(), faults };
}

/** Sizes above their budget. */
export function sizeFaults(sizes: readonly Size[]): Fault[] {
  return sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ name, bytes, budget }) => ({ path: name, message: `${kB(bytes)} kB, promised ${kB(budget)} kB` }));
}

/** Thousands of bytes with one digit after the point. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The sizes as a Markdown table, the one the README shows. */
export function sizeTable(sizes: readonly Size[]): string {
  const rows = sizes.map(({ name, bytes, budget }) => `| ${name} | ${kB(bytes)} kB | ${kB(budget)} kB |`);
  return ['| what a page loads (gzip) | now | at most |', '|---|--:|--:|', ...rows].join('\n');
}

const marked = /(<!-- sizes -->\n)([\s\S]*?)(\n<!-- \/sizes -->)/;

/** A text with the table between its `<!-- sizes -->` marks brought up to date. */
export function withSizes(text: string, sizes: readonly Size[]): string {
  return text.replace(marked, (_, before: string, __, after: string) => before + sizeTable(sizes) + after);
}

/**
 * Sizes that a text quotes wrongly. Node's versions compress a little differently, so a quoted number may be off by one
 * part in fifty.
 */
export function quotedFaults(path: string, text: string, sizes: readonly Size[]): Fault[] {
  const table = marked.exec(text)?.[2];
  if (table === undefined) return [{ path, message: 'has no table between <!-- sizes --> and <!-- /sizes -->' }];
  return sizes.flatMap(({ name, bytes, budget }) => {
    const row = table.split('\n').find((line) => line.startsWith(`| ${name} |`));
    const [now = Number.NaN, most = Number.NaN] = [...(row ?? '').matchAll(/([\d.]+) kB/g)].map(
      ([, digits]) => Number(digits) * 1000,
    );
    if (Math.abs(now - bytes) <= Math.max(100, bytes / 50) && most === budget) return [];
    return [
      {
        path,
        message: `quotes ${row === undefined ? 'nothing' : row} for ${name}: it is ${kB(bytes)} kB (npm run check:size -- --write)`,
      },
    ];
  });
}
