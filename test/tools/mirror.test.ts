import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mirrorFaults, tagOf } from '../../packages/tools/src/mirror.js';

function faults(path: string, text: string, ...present: string[]): string[] {
  return mirrorFaults([{ path, text }], new Set(present)).map(({ message }) => message);
}

const code = 'export function a() { return 1; }';

test('a source with behaviour has its test at the same path, for either runner', () => {
  const path = 'packages/client/src/query/where-text.ts';
  assert.equal(faults(path, code).length, 1);
  assert.equal(faults(path, code, 'test/client/query/where-text.test.ts').length, 0);
  assert.equal(faults(path, code, 'test/client/query/where-text.browser.test.ts').length, 0);
  assert.equal(faults(path, code, 'test/client/where-text.test.ts').length, 1);
});

test('what cannot run needs no test: types, constants, words, styles, an index', () => {
  assert.equal(
    faults('packages/client/src/model/row.ts', 'export interface Row { a(): void }\nexport type B = () => void;')
      .length,
    0,
  );
  assert.equal(faults('packages/client/src/model/row.ts', "export const order = ['a', 'b'] as const;").length, 0);
  assert.equal(
    faults('packages/widgets/src/elements/a/a.words.ts', "export const w = { en: () => import('./a.words.en.js') };")
      .length,
    0,
  );
  assert.equal(faults('packages/widgets/src/elements/a/a.styles.ts', code).length, 0);
  assert.equal(faults('packages/client/src/index.ts', code).length, 0);
});

test('an arrow, a method and a class are behaviour', () => {
  assert.equal(faults('packages/client/src/model/a.ts', 'export const a = () => 1;').length, 1);
  assert.equal(faults('packages/client/src/model/a.ts', 'export const a = { b() { return 1; } };').length, 1);
  assert.equal(faults('packages/client/src/model/a.ts', 'export class A {}').length, 1);
});

test('a short command without exports is tested by running it, a long one is not', () => {
  assert.equal(faults('packages/sandbox/src/main.ts', 'function go() {}\ngo();').length, 0);
  assert.equal(faults('packages/sandbox/src/main.ts', `function go() {}\n${'go();\n'.repeat(90)}`).length, 1);
});

test('an element has its story', () => {
  const path = 'packages/widgets/src/elements/stat/stat.ts';
  const text = "@element('satu-stat')\nexport class SatuStat {}";
  const tests = 'test/widgets/elements/stat/stat.browser.test.ts';
  assert.deepEqual(faults(path, text, tests), ['has no story stories/stat.stories.ts']);
  assert.deepEqual(faults(path, text, tests, 'stories/stat.stories.ts'), []);
});

test('only the file named like its folder gives the folder its tag', () => {
  const text = "@element('satu-table')\nexport class SatuTable {}";
  assert.equal(tagOf({ path: 'packages/widgets/src/elements/table/table.ts', text }), 'satu-table');
  assert.equal(tagOf({ path: 'packages/widgets/src/elements/table/column.ts', text }), undefined);
  assert.equal(
    tagOf({ path: 'packages/widgets/src/elements/data-element/data-element.ts', text: 'export class A {}' }),
    undefined,
  );
});
