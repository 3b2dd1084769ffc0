import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerFaults, ranks } from '../../packages/tools/src/layers.js';
import fc from '../fast-check.js';

const declared = { client: ['ky'], widgets: ['@satudata/client', 'lit'], sandbox: ['hono'] };

function faults(path: string, text: string): string[] {
  return layerFaults([{ path, text }], declared).map(({ message }) => message);
}

test('a folder imports itself and what comes before it', () => {
  assert.deepEqual(
    faults(
      'packages/client/src/query/where.ts',
      "import { x } from './y.js';\nimport type { F } from '../model/field.js';",
    ),
    [],
  );
});

test('an import of a later folder is a fault, at its line, also when only a type is wanted', () => {
  const text = "import './y.js';\nimport type { Table } from '../table/table.js';";
  assert.deepEqual(layerFaults([{ path: 'packages/client/src/query/where.ts', text }], declared), [
    { path: 'packages/client/src/query/where.ts', line: 2, message: 'query may not import table: it comes after it' },
  ]);
});

test('what is loaded later counts, and so does a type written in place', () => {
  assert.equal(
    faults('packages/widgets/src/shape/a.ts', "const a = () => import('../elements/table/table.js');").length,
    1,
  );
  assert.equal(faults('packages/widgets/src/shape/a.ts', "type A = import('../elements/table/table.js').A;").length, 1);
});

test('any two folders of a package import each other in one direction only', () => {
  for (const [name, order] of Object.entries(ranks))
    fc.assert(
      fc.property(fc.constantFrom(...order), fc.constantFrom(...order), (one, other) => {
        const allowed = (from: string, to: string) =>
          faults(`packages/${name}/src/${from}/a.ts`, `import '../${to}/b.js';`).length === 0;
        assert.equal(allowed(one, other) && allowed(other, one), one === other);
      }),
    );
});

test('a folder nobody ranked is a fault', () => {
  assert.deepEqual(faults('packages/client/src/extra/a.ts', "import './b.js';"), [
    'folder extra has no rank in client',
  ]);
});

test('a relative import ends in .js', () => {
  assert.deepEqual(faults('packages/client/src/query/a.ts', "import './b';"), ["'./b' must end in .js"]);
  assert.deepEqual(faults('test/client/query/a.test.ts', "import './b.ts';"), ["'./b.ts' must end in .js"]);
});

test('the widgets import the client, and nothing imports the widgets', () => {
  assert.deepEqual(faults('packages/widgets/src/shape/a.ts', "import type { Row } from '@satudata/client';"), []);
  assert.deepEqual(faults('packages/client/src/table/a.ts', "import '@satudata/widgets/table.js';"), [
    'client may not import @satudata/widgets',
  ]);
  assert.deepEqual(faults('packages/sandbox/src/a.ts', "import '@satudata/client';"), [
    'sandbox may not import @satudata/client',
  ]);
});

test('a package imports only what it declares', () => {
  assert.deepEqual(faults('packages/client/src/transport/a.ts', "import ky from 'ky';"), []);
  assert.deepEqual(faults('packages/client/src/transport/a.ts', "import { html } from 'lit/html.js';"), [
    "'lit' is not a dependency of client",
  ]);
});

test('what runs in browsers imports nothing of Node', () => {
  assert.equal(faults('packages/client/src/export/a.ts', "import { readFile } from 'node:fs';").length, 1);
  assert.equal(faults('packages/relay/src/a.ts', "import { readFile } from 'node:fs';").length, 1);
  assert.equal(faults('packages/relay/src/node/a.ts', "import { readFile } from 'node:fs';").length, 0);
  assert.equal(faults('packages/sandbox/src/a.ts', "import { readFile } from 'node:fs';").length, 0);
});

test('tests reach into the package they mirror, and take every other by name', () => {
  const text = "import { x } from '../../packages/client/src/x.js';";
  assert.equal(faults('test/client/x.test.ts', text).length, 0);
  assert.equal(faults('test/widgets/x.test.ts', text).length, 1);
});
