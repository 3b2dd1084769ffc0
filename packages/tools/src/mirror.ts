import ts from 'typescript';
import type { Fault } from './fault.js';
import type { SourceFile } from './source-file.js';

/** A command without exports may be this long without a test of its own: running it is the test. */
const shortCommand = 80;

/** Finds sources without their test, and elements without their story. `paths` are all files below test and stories. */
export function mirrorFaults(sources: readonly SourceFile[], paths: ReadonlySet<string>): Fault[] {
  return sources.flatMap((file) => [...testFault(file, paths), ...storyFault(file, paths)]);
}

/** The tag an element's own file registers: `elements/table/table.ts` registers `satu-table`. */
export function tagOf({ path, text }: SourceFile): string | undefined {
  const [, folder, name] = /\/elements\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
  if (folder === undefined || folder !== name) return undefined;
  return new RegExp(`@element\\(\\s*'(satu-${folder})'`).exec(text)?.[1];
}

function testFault(file: SourceFile, paths: ReadonlySet<string>): Fault[] {
  const [, name, below] = /^packages\/([^/]+)\/src\/(.+)\.ts$/.exec(file.path) ?? [];
  if (name === undefined || below === undefined || isExempt(file)) return [];
  const tests = [`test/${name}/${below}.test.ts`, `test/${name}/${below}.browser.test.ts`];
  return tests.some((test) => paths.has(test))
    ? []
    : [{ path: file.path, message: `has no test ${tests[0]} (or .browser.test.ts)` }];
}

function storyFault(file: SourceFile, paths: ReadonlySet<string>): Fault[] {
  const tag = tagOf(file);
  const story = `stories/${tag?.replace('satu-', '')}.stories.ts`;
  return tag === undefined || paths.has(story) ? [] : [{ path: file.path, message: `has no story ${story}` }];
}

function isExempt(file: SourceFile): boolean {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (name === 'index.ts' || name.endsWith('.styles.ts') || /(^|\.)words(\.[a-z]{2})?\.ts$/.test(name)) return true;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext);
  if (!hasBehaviour(tree)) return true;
  return !hasExport(tree) && file.text.trimEnd().split('\n').length <= shortCommand;
}

/** Whether anything in a file can run: a function with a body, or a class. */
function hasBehaviour(node: ts.Node): boolean {
  if (ts.isClassLike(node)) return true;
  if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) return true;
  return ts.forEachChild(node, (child) => hasBehaviour(child) || undefined) ?? false;
}

function hasExport(tree: ts.SourceFile): boolean {
  return tree.statements.some(
    (statement) =>
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
  );
}
