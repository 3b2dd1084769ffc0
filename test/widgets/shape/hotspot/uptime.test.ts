import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyColumns, uptimeOf } from '../../../../packages/widgets/src/shape/hotspot/uptime.js';

const columns = { ssid: 'ssid', name: undefined, time: 'waktu', status: 'status' };
const check = (waktu: unknown, status: string) => ({ ssid: 'A', waktu: waktu as string, status });

test('a table of checks names a hotspot, a time and a status', () => {
  assert.deepEqual(historyColumns(['SSID', 'Nama', 'Waktu', 'Status'], []), {
    ssid: 'SSID',
    name: 'Nama',
    time: 'Waktu',
    status: 'Status',
  });
  assert.equal(historyColumns(['nama', 'status'], []), undefined);
  assert.equal(historyColumns(['waktu', 'status'], []), undefined);
});

test('checks are counted since a moment, whatever their order, and the last fault is told', () => {
  const rows = [
    check('2026-11-20T08:00:00', 'aktif'),
    check('2026-11-01T08:00:00', 'tidak aktif'),
    check('2026-11-18T08:00:00', 'gangguan'),
    check('2026-11-19T08:00:00', 'aktif'),
    check('2026-09-01T08:00:00', 'gangguan'),
    check('2026-11-21T08:00:00', '?'),
    check('kapan-kapan', 'aktif'),
    check(null, 'aktif'),
  ];
  assert.deepEqual(uptimeOf(rows, columns, new Date('2026-10-25T00:00:00')), {
    checks: 4,
    active: 2,
    since: '2026-11-01T08:00:00',
    lastFault: { at: '2026-11-18T08:00:00', status: 'faulty' },
  });
});

test('nothing is said of a hotspot without checks, and no fault where there was none', () => {
  assert.equal(uptimeOf([], columns, new Date(0)), undefined);
  assert.equal(uptimeOf([check('2026-11-20', 'aktif')], columns, new Date(0))?.lastFault, undefined);
});
