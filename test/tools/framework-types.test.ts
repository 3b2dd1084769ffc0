import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { type Framework, frameworkTypes } from '../../packages/tools/src/framework-types.js';

const elements = [
  {
    kind: 'class',
    name: 'SatuTable',
    tagName: 'satu-table',
    summary: 'Shows rows.',
    members: [
      { kind: 'field', name: 'pageSize' },
      { kind: 'field', name: 'info', readonly: true },
      { kind: 'method', name: 'reload' },
    ],
    attributes: [
      { name: 'page-size', fieldName: 'pageSize' },
      { name: 'label', type: { text: 'string' } },
    ],
    events: [
      { name: 'satu-sort', type: { text: 'SatuSortEvent' } },
      { name: 'satu-other', type: { text: 'CustomEvent' } },
    ],
  },
];

for (const framework of ['react', 'vue', 'svelte'] satisfies Framework[]) {
  const text = frameworkTypes(framework, elements);

  test(`${framework}: the declarations are well formed`, () => {
    const { diagnostics } = ts.transpileModule(text, {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext },
    });
    assert.deepEqual(diagnostics, []);
  });

  test(`${framework}: properties, attributes that are named otherwise, and no methods or read-only members`, () => {
    assert.match(text, /'pageSize'\?: SatuTable\['pageSize'\]/);
    assert.match(text, /'page-size'\?: SatuTable\['pageSize'\]/);
    assert.match(text, /'label'\?: string/);
    assert.doesNotMatch(text, /reload|'info'/);
  });

  test(`${framework}: what is used of the widgets is imported`, () => {
    assert.match(text, /import type \{ SatuSortEvent, SatuTable \} from '@satudata\/widgets'/);
  });
}

test('each framework gets its own form of listener', () => {
  assert.match(frameworkTypes('react', elements), /'onsatu-sort'\?: \(\(event: SatuSortEvent\)/);
  assert.match(frameworkTypes('vue', elements), /'onSatuSort'\?: \(\(event: SatuSortEvent\)/);
  assert.match(frameworkTypes('svelte', elements), /'onsatu-other'\?: \(\(event: Event\)/);
});
