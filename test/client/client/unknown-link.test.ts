import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClosedSite, isKnownPage, unknownLink } from '../../../packages/client/src/client/unknown-link.js';

test('pages are known by their addresses, and sites that hold nothing by their hosts', () => {
  assert.ok(isClosedSite(new URL('https://data.go.id/dataset/dataset/x')));
  assert.equal(isClosedSite(new URL('https://katalog.data.go.id/dataset/x')), false);
  assert.ok(isKnownPage(new URL('https://kota.example/laporan.pdf')));
  assert.equal(isKnownPage(new URL('https://kota.example/api/titik')), false);
});

test('the hint is the one that fits', () => {
  const hint = (link: string) => unknownLink(new URL(link)).hint ?? '';
  assert.match(hint('https://data.go.id/x'), /only lists/);
  assert.match(hint('https://kota.example/a.xlsx'), /Workbooks/);
  assert.match(hint('https://kota.example/berita'), /Paste the address/);
});
