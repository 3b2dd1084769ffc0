import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bannedFaults } from '../../packages/tools/src/banned.js';

function messages(path: string, text: string): string[] {
  return bannedFaults([{ path, text }]).map(({ message }) => message);
}

test('names that say nothing are faults, for folders and files', () => {
  assert.equal(messages('packages/client/src/utils/a.ts', '').length, 1);
  assert.equal(messages('test/client/helpers.ts', '').length, 1);
  assert.equal(messages('packages/client/src/query/query.ts', '').length, 0);
});

test('a file of 400 lines passes and one more does not', () => {
  assert.equal(messages('stories/a.ts', 'a;\n'.repeat(400)).length, 0);
  assert.equal(messages('stories/a.ts', 'a;\n'.repeat(401)).length, 1);
});

for (const text of [
  'unsafeHTML(x)',
  'a.innerHTML = x',
  'a.outerHTML',
  'a.insertAdjacentHTML(x)',
  'styleMap({})',
  'html`<p style="color: red">`',
  `html\`<p style=\${x}>\``,
  'html`<a onclick="go()">`',
  'eval(x)',
  'new Function(x)',
  'document.write(x)',
  "setTimeout('go()')",
])
  test(`elements may not use ${text}`, () => {
    assert.equal(messages('packages/widgets/src/elements/a/a.ts', `\n${text}`).length, 1);
    assert.equal(bannedFaults([{ path: 'packages/widgets/src/elements/a/a.ts', text: `\n${text}` }])[0]?.line, 2);
    assert.equal(messages('stories/a.stories.ts', text).length, 0);
  });

test('geometry by the style object and listeners by @ are fine in elements', () => {
  assert.deepEqual(
    messages(
      'packages/widgets/src/elements/a/a.ts',
      `el.style.setProperty('--x', x); html\`<a @click=\${go}>\`; evaluate(x)`,
    ),
    [],
  );
});

test('zod is imported whole, from its small form', () => {
  const path = 'packages/client/src/sources/a.ts';
  assert.deepEqual(messages(path, "import * as z from 'zod/mini';"), []);
  assert.deepEqual(messages(path, "import type * as z from 'zod/mini';"), []);
  const zod = 'zod';
  assert.equal(messages(path, `import { z } from '${zod}/mini';`).length, 1);
  assert.notEqual(messages(path, `import * as z from '${zod}';`).length, 0);
});
