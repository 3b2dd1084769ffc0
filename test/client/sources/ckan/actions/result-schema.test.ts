import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { resultSchema } from '../../../../../packages/client/src/sources/ckan/actions/result-schema.js';

const folder = new URL('../../../../../packages/client/src/sources/ckan/actions/', import.meta.url);

test('every action that a noun describes is found by its name', async () => {
  let found = 0;
  for (const file of readdirSync(folder)) {
    const described = readFileSync(new URL(file, folder), 'utf8').split('export const results')[1] ?? '';
    for (const [, name = ''] of described.matchAll(/^ {2}(\w+): /gm)) {
      assert.ok(await resultSchema(name), name);
      found++;
    }
  }
  assert.equal(found, 78);
});

test('an action that CKAN itself does not have has no schema', async () => {
  for (const name of ['geoview_layers', 'constructor', '__proto__', ''])
    assert.equal(await resultSchema(name), undefined);
});
