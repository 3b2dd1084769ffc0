import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHotspots } from '../../../../packages/widgets/src/shape/hotspot/finder.js';
import { hotspotsOf } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';

const rows = [
  ['Taman Merdéka', 'Metro Pusat', 'aktif', -5.11],
  ['Halte Jati', 'Metro Timur', 'gangguan', -5.2],
  ['Balai Warga 10', 'Metro Pusat', 'aktif', null],
  ['Balai Warga 2', 'Metro Pusat', 'tidak aktif', -5.12],
].map(([nama, kecamatan, status, latitude]) => ({
  nama: String(nama),
  kecamatan: String(kecamatan),
  status: String(status),
  latitude: latitude as number | null,
  longitude: 105.3,
  dicek_pada: '2026-11-20',
}));
const { all } = hotspotsOf(['nama', 'kecamatan', 'status', 'latitude', 'longitude', 'dicek_pada'], rows);
const anything = { text: '', kecamatan: '', status: '' } as const;
const names = (finding: ReturnType<typeof findHotspots>): readonly string[] =>
  finding.found.map(({ hotspot }) => hotspot.name);

test('everything is found in the order of names, numbers by their size', () => {
  assert.deepEqual(names(findHotspots(all, anything)), [
    'Balai Warga 2',
    'Balai Warga 10',
    'Halte Jati',
    'Taman Merdéka',
  ]);
});

test('all words have to occur somewhere, without regard to accents', () => {
  assert.deepEqual(names(findHotspots(all, { ...anything, text: 'PUSAT merdeka' })), ['Taman Merdéka']);
  assert.deepEqual(names(findHotspots(all, { ...anything, text: 'merdeka timur' })), []);
});

test('area and status narrow, and each choice says how many it would give', () => {
  const finding = findHotspots(all, { ...anything, kecamatan: 'Metro Pusat', status: 'active' });
  assert.deepEqual(names(finding), ['Balai Warga 10', 'Taman Merdéka']);
  assert.deepEqual(
    [...finding.kecamatan],
    [
      ['Metro Pusat', 2],
      ['Metro Timur', 0],
    ],
  );
  assert.deepEqual(Object.fromEntries(finding.status), { active: 2, faulty: 0, inactive: 1 });
});

test('with a place the nearest comes first, and what has no place comes last', () => {
  const finding = findHotspots(all, anything, { latitude: -5.19, longitude: 105.3 });
  assert.deepEqual(names(finding), ['Halte Jati', 'Balai Warga 2', 'Taman Merdéka', 'Balai Warga 10']);
  assert.equal(finding.found.at(-1)?.distance, undefined);
});

test('further wishes narrow what is found and what the other choices would give, and may order it', () => {
  const rows = ['C', 'A', 'B'].map((nama, index) => ({ nama, kecamatan: 'Metro', kecepatan_mbps: index * 10 }));
  const { all: every } = hotspotsOf(['nama', 'kecamatan', 'kecepatan_mbps'], rows);
  const further = {
    key: 'x',
    keep: ({ name }: { readonly name: string }) => name !== 'A',
    order: (a: { hotspot: { speed: unknown } }, b: { hotspot: { speed: unknown } }) =>
      Number(b.hotspot.speed ?? 0) - Number(a.hotspot.speed ?? 0),
  };
  const finding = findHotspots(every, { text: '', kecamatan: '', status: '', further });
  assert.deepEqual(
    finding.found.map(({ hotspot }) => hotspot.name),
    ['B', 'C'],
  );
  assert.equal(finding.kecamatan.get('Metro'), 2);
});
