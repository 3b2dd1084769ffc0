/**
 * Which files a run of node:test takes. Node 20 does not expand patterns itself. Tests that need a browser are left to
 * the other runner.
 *
 * @param all - Every file below the suite's folder.
 * @param asked - Parts of paths, to run only some; none means all.
 */
export function nodeTests(all: readonly string[], asked: readonly string[]): string[] {
  return all.filter(
    (path) =>
      path.endsWith('.test.ts') &&
      !path.endsWith('.browser.test.ts') &&
      (asked.length === 0 || asked.some((part) => path.includes(part))),
  );
}
