import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Row } from '@satudata/client';
import { FinderState } from '../../../../packages/widgets/src/elements/hotspot-map/finder-state.js';

const page: Page = {
  rows: [
    { nama: 'A', latitude: -5.1, longitude: 105.3 },
    { nama: 'B', latitude: null, longitude: null },
  ],
  fields: ['nama', 'latitude', 'longitude'].map((name) => ({ name, type: 'text', exact: true })),
  total: 3,
  totalIsEstimate: false,
  next: 2,
};
const noRows: readonly Row[] = [];
const anything = { text: '', kecamatan: '', status: '' } as const;

test('rows that arrive later join those of the first page', () => {
  const state = new FinderState();
  assert.equal(state.hotspots(page, noRows, {}).all.length, 2);
  assert.equal(state.hotspots(page, [{ nama: 'C', latitude: -5.2, longitude: 105.3 }], {}).all.length, 3);
});

test('the same question is not worked out twice, and another one is', () => {
  const state = new FinderState();
  const named = {};
  const hotspots = state.hotspots(page, noRows, named);
  assert.equal(state.hotspots(page, noRows, named), hotspots);
  const finding = state.finding(hotspots, anything, undefined, undefined);
  assert.equal(state.finding(hotspots, anything, undefined, undefined), finding);
  assert.notEqual(state.finding(hotspots, { ...anything, text: 'b' }, undefined, undefined), finding);
});

test('what nearly holds the words is shown where nothing holds them', () => {
  const state = new FinderState();
  const hotspots = state.hotspots(page, noRows, {});
  const wanted = { ...anything, text: 'bb' };
  assert.equal(state.finding(hotspots, wanted, undefined, undefined).found.length, 0);
  const nearly = (searchText: string, wish: string): boolean => wish.startsWith(searchText);
  const finding = state.finding(hotspots, wanted, undefined, nearly);
  assert.deepEqual([finding.similar, finding.found.length], [true, 1]);
  assert.equal(state.finding(hotspots, anything, undefined, nearly).similar, undefined);
});
