import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownKind } from '../../../packages/client/src/sources/known-kinds.js';

const links: readonly (readonly [link: string, kind: string | undefined])[] = [
  ['https://a.example/titik.csv', 'file'],
  ['https://a.example/titik.geojson', 'file'],
  ['https://a.example/dataset/x/resource/y/download/titik.csv', undefined],
  ['https://a.example/berita', undefined],
];

test('the kind of a platform is known by its links', async () => {
  for (const [link, kind] of links) assert.equal((await knownKind(new URL(link))?.())?.name, kind, link);
});
