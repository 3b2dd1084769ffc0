import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileKind } from '../../../../packages/client/src/sources/file/file-kind.js';

test('files are known by the end of their address', async () => {
  assert.ok(fileKind.matches(new URL('https://a.example/x.csv')));
  assert.ok(!fileKind.matches(new URL('https://a.example/x.pdf')));
  assert.equal((await fileKind.open(new URL('https://a.example/x.csv'), {})).id, 'file:https://a.example/x.csv');
});
