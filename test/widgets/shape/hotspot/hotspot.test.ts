import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotspotsOf } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';

const row = {
  nama: 'Taman Kenanga',
  alamat: 'Jl. Kenari No. 5',
  kecamatan: 'Metro Pusat',
  kelurahan: 'Imopuro',
  latitude: '-5.1167',
  longitude: '105.3',
  ssid: 'WiFi-Contoh-001',
  kecepatan_mbps: 20,
  status: 'aktif',
  dicek_pada: '2026-11-20T10:15:00',
  jam_buka: '24 jam',
  ruang: 'luar ruangan',
  penyedia: 'Diskominfo (contoh)',
};
const columns = Object.keys(row);

test('a row of a city table becomes a hotspot with everything it says', () => {
  const [spot] = hotspotsOf(columns, [row]).all;
  assert.ok(spot !== undefined);
  assert.equal(spot.name, 'Taman Kenanga');
  assert.equal(spot.status, 'active');
  assert.equal(spot.speed, 20);
  assert.equal(spot.room, 'outdoor');
  assert.deepEqual(spot.place, { latitude: -5.1167, longitude: 105.3 });
});

test('a status that nobody says when it was checked is not vouched for', () => {
  const [spot] = hotspotsOf(columns, [{ ...row, dicek_pada: null }]).all;
  assert.equal(spot?.status, 'unknown');
  assert.equal(spot?.stated, 'aktif');
});

test('missing values are left out rather than shown as marks', () => {
  const [spot] = hotspotsOf(columns, [{ ...row, alamat: '-', kecepatan_mbps: null, jam_buka: '', ruang: '?' }]).all;
  assert.deepEqual([spot?.address, spot?.speed, spot?.hours, spot?.room], [undefined, undefined, undefined, undefined]);
});

test('speed is a number whatever unit stands behind it, and prose stays prose', () => {
  const speeds = hotspotsOf(
    columns,
    ['50 Mbps', '12,5', '0', 'up to 100'].map((kecepatan_mbps, index) => ({
      ...row,
      ssid: `s${index}`,
      kecepatan_mbps,
    })),
  ).all.map((spot) => spot.speed);
  assert.deepEqual(speeds, [50, 12.5, undefined, 'up to 100']);
});

test('months of one place become one place, where most of its rows say it is', () => {
  const months = Array.from({ length: 12 }, (_, month) => ({
    lokasi: 'TAMAN PRAMUKA',
    alamat: 'Jl. L.L.R.E. Martadinata',
    longitude: month === 2 ? '10  7.727' : '107.627',
    latitude: '-6.91',
    bulan: String(month),
  }));
  const { all, report } = hotspotsOf(['lokasi', 'alamat', 'longitude', 'latitude', 'bulan'], months);
  assert.equal(all.length, 1);
  assert.deepEqual(all[0]?.place, { latitude: -6.91, longitude: 107.627 });
  assert.deepEqual(report, { total: 1, shown: 1, swapped: 0, unreadable: 0 });
});

test('a place without readable coordinates stays in the list', () => {
  const { all, report } = hotspotsOf(columns, [row, { ...row, nama: 'Halte Jati', latitude: '-', longitude: '-' }]);
  assert.equal(all.length, 2);
  assert.equal(all[1]?.place, undefined);
  assert.equal(report.unreadable, 1);
});

test('a hotspot keeps its id when everything but its name, address and network changes', () => {
  const before = hotspotsOf(columns, [row]).all[0];
  const after = hotspotsOf(columns, [{ ...row, status: 'gangguan', latitude: '-5.2', kecepatan_mbps: 5 }]).all[0];
  assert.equal(after?.id, before?.id);
  assert.equal(after?.status, 'faulty');
});

test('a column that holds the point is not shown as an address', () => {
  const { all } = hotspotsOf(['name', 'location'], [{ name: 'A', location: '-5.1, 105.3' }]);
  assert.equal(all[0]?.address, undefined);
  assert.deepEqual(all[0]?.place, { latitude: -5.1, longitude: 105.3 });
});
