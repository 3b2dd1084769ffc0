import { expect } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import { uptimeIn } from '../../../../packages/widgets/src/elements/hotspot-map/history.js';
import type { Hotspot } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';
import '@satudata/widgets/hotspot-map.js';
import { parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const now = new Date('2026-11-21T00:00:00');
const ago = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
const checks = (): Row[] =>
  [1, 2, 3, 4].flatMap((days) => [
    { ssid: 'WiFi-A', waktu: ago(days), status: days === 3 ? 'gangguan' : 'aktif' },
    { ssid: 'WiFi-B', waktu: ago(days), status: 'aktif' },
  ]);
const hotspot = (ssid: string | undefined, name = 'Taman') => ({ ssid, name }) as Hotspot;

describe('the history of a hotspot', () => {
  it('is that of its own network', async () => {
    const table = memoryTable(checks());
    expect(await uptimeIn(table, hotspot('WiFi-A'), now)).to.deep.include({ checks: 4, active: 3 });
    expect(await uptimeIn(table, hotspot('WiFi-B'), now)).to.deep.include({
      checks: 4,
      active: 4,
      lastFault: undefined,
    });
    expect(await uptimeIn(table, hotspot('WiFi-C'), now)).to.equal(undefined);
  });

  it('is found by name where checks name no network', async () => {
    const table = memoryTable([{ nama: 'Taman', waktu: ago(1), status: 'aktif' }] as readonly Row[]);
    expect(await uptimeIn(table, hotspot('WiFi-A'), now)).to.deep.include({ checks: 1 });
  });

  it('is none where a table has no checks', async () => {
    expect(await uptimeIn(memoryTable([{ nama: 'Taman' }] as readonly Row[]), hotspot('WiFi-A'), now)).to.equal(
      undefined,
    );
  });

  it('is offered where the page names one, read when asked for, and said in words', async () => {
    const element = document.createElement('satu-hotspot-map');
    Object.assign(element, {
      loading: 'eager',
      lang: 'id',
      table: memoryTable([{ nama: 'Taman', ssid: 'WiFi-A', latitude: -5, longitude: 105 }]),
    });
    element.setAttribute('history', new URL('/wifi/riwayat.json', location.href).href);
    document.body.append(element);
    try {
      await waitUntil(() => parts(element, '.card .history button').length === 1);
      parts(element, '.card .history button')[0]?.click();
      await waitUntil(() => said(element, '.card .history p')[0]?.includes('3 dari 4 pemeriksaan (75%)'));
      expect(said(element, '.card .history p')[0]).to.match(/Terakhir Gangguan: /);
      expect(parts(element, '.card .history button')).to.have.length(0);
    } finally {
      element.remove();
    }
  });
});
