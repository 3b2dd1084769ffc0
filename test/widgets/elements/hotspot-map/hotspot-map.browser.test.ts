import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Table } from '@satudata/client';
import type { SatuHotspotMap } from '@satudata/widgets/hotspot-map.js';
import '@satudata/widgets/hotspot-map.js';
import { waitUntil } from '../../wait-until.js';

const areas = ['Metro Pusat', 'Metro Timur', 'Metro Utara'];
const rowsOf = (count: number, status = 'aktif') =>
  Array.from({ length: count }, (_, index) => ({
    nama: `Taman ${index + 1} (contoh)`,
    alamat: `Jl. Kenari No. ${index + 1}`,
    kecamatan: areas[index % 3] ?? '',
    kelurahan: 'Imopuro',
    latitude: index === 4 ? null : -5.1 - (index % 10) * 0.005,
    longitude: 105.28 + Math.floor(index / 10) * 0.005,
    ssid: `WiFi-Contoh-${index + 1}`,
    kecepatan_mbps: 20,
    status: index % 5 === 0 ? 'gangguan' : status,
    dicek_pada: '2026-11-20T10:15:00',
    jam_buka: '24 jam',
    ruang: 'luar ruangan',
  }));

async function finder(table: Table, width = 1000, lang = 'id') {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang}><satu-hotspot-map loading="eager" heading="Wi-Fi"></satu-hotspot-map></div>`,
  );
  box.style.setProperty('width', `${width}px`);
  const el = box.querySelector<SatuHotspotMap>('satu-hotspot-map');
  if (el === null) throw new Error('The element is not there');
  el.table = table;
  await waitUntil(() => all(el, '.card').length > 0, 'no card appeared');
  return el;
}
function all<E extends HTMLElement = HTMLElement>(el: SatuHotspotMap, selector: string): E[] {
  return [...(el.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}
function one<E extends HTMLElement = HTMLElement>(el: SatuHotspotMap, selector: string): E {
  const found = all<E>(el, selector)[0];
  if (found === undefined) throw new Error(`${selector} is not there`);
  return found;
}
const text = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function choose(el: SatuHotspotMap, selector: string, value: string): Promise<void> {
  const field = one<HTMLInputElement | HTMLSelectElement>(el, selector);
  field.value = value;
  field.dispatchEvent(new Event(selector === '#find' ? 'input' : 'change'));
  await el.updateComplete;
}

describe('satu-hotspot-map', () => {
  it('lists hotspots with status, time of check, address, network, speed and hours', async () => {
    const el = await finder(memoryTable(rowsOf(3)));
    const card = text(all(el, '.card')[1]);
    for (const part of [
      'Taman 2',
      'Aktif',
      'dicek 20 Nov 2026 pukul 10.15',
      'Jl. Kenari No. 2',
      'WiFi-Contoh-2',
      'hingga 20 Mbps',
      '24 jam',
      'Luar ruangan',
    ]) {
      expect(card).to.contain(part);
    }
    const link = one<HTMLAnchorElement>(el, '.card a');
    expect(link.href).to.match(/^https:\/\/www\.openstreetmap\.org\/directions\?to=-5\.1%2C105\.28$/);
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('narrows by words, kecamatan and status, and says the count once', async () => {
    const el = await finder(memoryTable(rowsOf(30)));
    await choose(el, '#kecamatan', 'Metro Timur');
    expect(text(one(el, '.count'))).to.equal('10 dari 30 titik Wi-Fi');
    await choose(el, '#status', 'faulty');
    expect(text(one(el, '.count'))).to.equal('2 dari 30 titik Wi-Fi');
    await choose(el, '#find', 'TAMAN-26');
    expect(all(el, '.card').map((card) => text(card.querySelector('.name') ?? undefined))).to.deep.equal([
      'Taman 26 (contoh)',
    ]);
    await waitUntil(() => text(one(el, '[role=status]')) === '1 dari 30 titik Wi-Fi');
    expect(all(el, '[role=status]')).to.have.length(1);
    one(el, '.summary .link').click();
    await el.updateComplete;
    expect(text(one(el, '.count'))).to.equal('30 titik Wi-Fi');
  });

  it('shows twenty at first, and more when asked, with the focus on the first new one', async () => {
    const el = await finder(memoryTable(rowsOf(45)));
    expect(all(el, '.card')).to.have.length(20);
    one(el, '.more').click();
    await el.updateComplete;
    await aTimeout(0);
    expect(all(el, '.card')).to.have.length(40);
    expect(el.shadowRoot?.activeElement?.closest('.card')).to.equal(all(el, '.card')[20]);
  });

  it('paints the first rows before it asks for the rest, and then counts them all', async () => {
    const table = memoryTable(rowsOf(450), { maxPage: 200 });
    const ask = table.page.bind(table);
    const painted: number[] = [];
    table.page = (options) => {
      painted.push(document.querySelector('satu-hotspot-map')?.shadowRoot?.querySelectorAll('.card').length ?? 0);
      return ask(options);
    };
    const el = await finder(table);
    await waitUntil(() => text(one(el, '.count')) === '450 titik Wi-Fi');
    expect(painted).to.deep.equal([0, 20, 20]);
  });

  it('keeps a hotspot without a place in the list and says how many there are', async () => {
    const el = await finder(memoryTable(rowsOf(10)));
    await waitUntil(() => all(el, '.notes').length > 0);
    expect(text(one(el, '.notes'))).to.equal('1 titik tanpa lokasi yang sah; lihat di daftar.');
    const card = all(el, '.card').find((other) => text(other).startsWith('Taman 5 '));
    expect(text(card)).not.to.contain('Tunjukkan di peta').and.not.to.contain('Petunjuk arah');
  });

  it('offers no map where no hotspot has a place, and the list takes its room', async () => {
    const el = await finder(memoryTable(rowsOf(10).map(({ latitude: _, longitude: __, ...row }) => row)));
    expect(all(el, '.map-pane, .toggle, .locator')).to.have.length(0);
    expect(one(el, '.list').getBoundingClientRect().width).to.be.greaterThan(900);
    expect(all(el, '.card')).to.have.length(10);
  });

  it('lets the keyboard scroll a list whose cards have no button', async () => {
    const rows = rowsOf(30).map((row, index) => (index % 3 === 0 ? row : { ...row, latitude: null }));
    const el = await finder(memoryTable(rows));
    expect(one(el, '.list').getAttribute('tabindex')).to.equal('-1');
    await choose(el, '#kecamatan', 'Metro Timur');
    expect(one(el, '.list').getAttribute('tabindex')).to.equal('0');
  });

  it('loads the map beside the list when there is room, and asks first where there is none', async () => {
    const wide = await finder(memoryTable(rowsOf(10)));
    await waitUntil(() => all(wide, '.mark').length > 0, 'no map');
    const narrow = await finder(memoryTable(rowsOf(10)), 360);
    await aTimeout(100);
    expect(all(narrow, '.mark')).to.have.length(0);
    one(narrow, '.toggle').click();
    await waitUntil(() => all(narrow, '.mark').length > 0, 'no map after asking');
    expect(one(narrow, '.toggle').getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows a hotspot of the list on the map, and Esc brings the focus back to where it came from', async () => {
    const el = await finder(memoryTable(rowsOf(10)));
    const button = one(el, '.card button');
    button.focus();
    let chosen: unknown;
    el.addEventListener('satu-select', (event) => {
      chosen = event.item;
    });
    button.click();
    await waitUntil(() => all(el, '.panel').length > 0);
    await waitUntil(() => el.shadowRoot?.activeElement === one(el, '.panel'));
    expect(one(el, '.panel').getAttribute('role')).to.equal('dialog');
    await waitUntil(() => all(el, '.mark[aria-pressed=true]').length === 1, 'the point is not marked');
    expect(one(el, '.card[aria-current=true]')).to.equal(button.closest('.card'));
    expect((chosen as { name: string }).name).to.equal('Taman 1 (contoh)');
    one(el, '.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await waitUntil(() => el.shadowRoot?.activeElement === button);
    expect(all(el, '.panel')).to.have.length(0);
  });

  it('keeps filters, focus and cards when newer data arrives', async () => {
    const rows = rowsOf(30);
    let status = 'aktif';
    const el = await finder(memoryTable(rows));
    const inner = el.table;
    if (inner === undefined) throw new Error('no table');
    await choose(el, '#kecamatan', 'Metro Timur');
    const card = all(el, '.card')[1];
    const button = card?.querySelector('button');
    button?.focus();
    status = 'tidak aktif';
    inner.page = () => memoryTable(rowsOf(30, status)).page();
    await el.reload();
    expect(text(card)).to.contain('Tidak aktif');
    expect(el.shadowRoot?.activeElement).to.equal(button);
    expect(one<HTMLSelectElement>(el, '#kecamatan').value).to.equal('Metro Timur');
  });

  it('says why it wants the location before it asks, and what to do when it is refused', async () => {
    const before = navigator.geolocation.getCurrentPosition;
    navigator.geolocation.getCurrentPosition = (_success, failure) =>
      failure?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    const el = await finder(memoryTable(rowsOf(10)));
    expect(text(one(el, '#locate-why'))).to.contain('hanya dipakai di perangkat ini');
    one(el, '.locator button').click();
    await waitUntil(() => text(one(el, '#locate-why')).includes('Pilih kecamatan'));
    navigator.geolocation.getCurrentPosition = before;
    expect(text(one(el, '#locate-why'))).to.contain('Izin lokasi ditolak');
  });

  it('speaks English on an English page', async () => {
    const el = await finder(memoryTable(rowsOf(2)), 1000, 'en');
    await waitUntil(() => text(one(el, '.count')) === '2 Wi-Fi points');
    expect(text(one(el, '.card'))).to.contain('Faulty');
  });

  it('names a tiles attribute that cannot be used', async () => {
    const el = await finder(memoryTable(rowsOf(2)));
    el.tiles = 'javascript:alert(1)';
    await el.updateComplete;
    expect(el.state).to.equal('misconfigured');
    await waitUntil(() => el.shadowRoot?.textContent?.includes('tiles'));
  });

  it('passes the accessibility checks', async () => {
    const el = await finder(memoryTable(rowsOf(30)));
    await waitUntil(() => all(el, '.mark').length > 0);
    await expect(el).to.be.accessible();
  });
});
