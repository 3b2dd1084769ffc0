import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOpen } from '../../../../packages/widgets/src/shape/hotspot/opening.js';

// 20 November 2026 is a Friday.
const friday = (hour: number, minute = 0): Date => new Date(2026, 10, 20, hour, minute);
const sunday = (hour: number): Date => new Date(2026, 10, 22, hour);

describe('opening hours', () => {
  it('are read as portals write them', () => {
    for (const hours of ['06.00–22.00', '06:00 - 22:00', '6-22', '06.00 s/d 22.00', '06.00 sampai 22.00']) {
      assert.equal(isOpen(hours, friday(21, 59)), true, hours);
      assert.equal(isOpen(hours, friday(22)), false, hours);
    }
    assert.equal(isOpen('24 jam', friday(3)), true);
    assert.equal(isOpen('Tutup', friday(12)), false);
  });

  it('may run over midnight', () => {
    assert.equal(isOpen('18.00-02.00', friday(1)), true);
    assert.equal(isOpen('18.00-02.00', friday(3)), false);
  });

  it('may hold on some days', () => {
    assert.equal(isOpen('Senin–Jumat 08.00-16.00', friday(9)), true);
    assert.equal(isOpen('Senin–Jumat 08.00-16.00', sunday(9)), false);
    assert.equal(isOpen('Senin-Jumat 08.00-16.00; Sabtu, Minggu 10.00-12.00', sunday(11)), true);
    assert.equal(isOpen('Monday-Friday 08:00-16:00', sunday(9)), false);
  });

  it('that cannot be read say nothing', () => {
    for (const hours of ['sesuai jadwal', '', 'pagi']) assert.equal(isOpen(hours, friday(9)), undefined);
  });
});
