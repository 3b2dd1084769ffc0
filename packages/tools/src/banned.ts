import { type Fault, lineAt } from './fault.js';
import type { SourceFile } from './source-file.js';

/** Names that say nothing about what is inside. */
const emptyNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'types', 'shared', 'internal', 'misc']);

/** A file longer than this holds more than one thing. */
const longest = 400;

/** What elements may not use: strings that become HTML, style or code. They break pages with a strict policy. */
const unsafe: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bunsafe(HTML|SVG|MathML)\b/g, 'unsafeHTML'],
  [/\b(inner|outer)HTML\b/g, 'innerHTML'],
  [/\binsertAdjacentHTML\b/g, 'insertAdjacentHTML'],
  [/\bstyleMap\b/g, 'styleMap'],
  [/\sstyle\s*=\s*["'$]/g, 'style='],
  [/\son[a-z]+\s*=\s*["']/g, 'an inline handler'],
  [/\beval\s*\(/g, 'eval'],
  [/\bnew Function\b/g, 'new Function'],
  [/\bdocument\.write/g, 'document.write'],
  [/\bset(Timeout|Interval)\(\s*['"`]/g, 'code in a timer'],
];

/** Ways of writing that a rule of ours forbids, found by name, by length and by text. */
export function bannedFaults(files: readonly SourceFile[]): Fault[] {
  return files.flatMap((file) => [...nameFaults(file), ...lengthFaults(file), ...textFaults(file)]);
}

function nameFaults({ path }: SourceFile): Fault[] {
  return path
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .filter((part) => emptyNames.has(part))
    .map((part) => ({ path, message: `the name ${part} says nothing: name the one thing it holds` }));
}

function lengthFaults({ path, text }: SourceFile): Fault[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > longest ? [{ path, message: `${lines} lines, more than ${longest}: split it` }] : [];
}

function textFaults({ path, text }: SourceFile): Fault[] {
  const faults: Fault[] = [];
  const find = (pattern: RegExp, message: string) => {
    for (const match of text.matchAll(pattern))
      faults.push({ path, line: lineAt(text, match.index + match[0].search(/\S/)), message });
  };
  if (path.startsWith('packages/widgets/src/'))
    for (const [pattern, name] of unsafe) find(pattern, `${name} is not allowed in elements`);
  // Any other form costs a page that bundles it up to thirteen times the bytes.
  find(
    /import\s+(?!(type\s+)?\*\s+as\s+z\b)[^;]*?from\s+'zod(\/[^']*)?'/g,
    "zod is imported as: import * as z from 'zod/mini'",
  );
  find(/from\s+'zod'/g, "zod is imported from 'zod/mini'");
  return faults;
}
