import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';
import { PortalProcess } from './portal-process.js';

interface Point {
  readonly [field: string]: string | number | null;
  readonly nama: string;
  readonly status: string;
  readonly kecepatan_mbps: number | null;
}

const spaces = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

describe('a page with live data', () => {
  const portal = new PortalProcess();
  let chrome: Browser;
  let site: Site;
  let page: Page;
  let resource = '';
  const uncaught: string[] = [];

  before(async () => {
    await portal.start();
    const found = await portal.act<{ resources: readonly { id: string; datastore_active?: boolean }[] }>(
      'package_show',
      { id: 'titik-wifi-publik' },
    );
    resource = found.resources.find((candidate) => candidate.datastore_active)?.id ?? '';
    const link = `${portal.url}/dataset/titik-wifi-publik`;
    site = await serveLiveSite((path) =>
      path === '/lain'
        ? `<satu-table src="${link}" heading="Daftar"><a href="${portal.url}">Buka portal</a></satu-table>`
        : `<satu-data src="${link}" refresh="1s">
<satu-filter field="kecamatan"></satu-filter>
<satu-stat id="jumlah" value="count()" label="Titik"></satu-stat>
<satu-stat id="kapasitas" value="sum(kecepatan_mbps)" label="Kapasitas"></satu-stat>
<satu-chart kind="bar" x="status" y="count()" heading="Status"></satu-chart>
<satu-hotspot-map heading="Wi-Fi"></satu-hotspot-map>
<satu-table heading="Daftar" page-size="10" loading="eager"></satu-table>
</satu-data>
<satu-stat id="sendiri" src="${link}" refresh="1s" loading="eager" value="count()" label="Semua titik"></satu-stat>`,
    );
    chrome = await launchChrome();
    // Narrow enough for the table to scroll sideways, wide enough for the map to stand beside the list.
    page = await chrome.newPage({ viewport: { width: 900, height: 700 } });
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.goto(site.origin);
  });

  after(async () => {
    await chrome?.close();
    await site?.close();
    await portal.remove();
  });

  const rows = async (filters: Readonly<Record<string, string>> = {}): Promise<readonly Point[]> =>
    (
      await portal.act<{ records: readonly Point[] }>('datastore_search', {
        resource_id: resource,
        filters,
        limit: 1_000,
        sort: 'nama asc',
      })
    ).records;

  /** Writes a whole row, as an importing job would. */
  const write = (point: Point, change: Readonly<Record<string, string | number | null>>): Promise<void> => {
    const { _id: _, ...row } = { ...point, ...change };
    return portal.upsert(resource, [row]);
  };

  const figure = (id: string, text: string): Promise<void> =>
    page
      .locator(`#${id} .figure`)
      .filter({ hasText: new RegExp(`^${text}`) })
      .waitFor({ timeout: 10_000 });
  const reaches = (tag: string, wanted: string): Promise<unknown> =>
    page.waitForFunction(
      ([name, expected]) =>
        (document.querySelector(name) as (HTMLElement & { readonly state: string }) | null)?.state === expected,
      [tag, wanted] as const,
      { timeout: 30_000 },
    );
  const total = (points: readonly Point[]): number =>
    points.reduce((sum, point) => sum + (point.kecepatan_mbps ?? 0), 0);
  const bars = async (): Promise<Record<string, number>> => {
    const names = (await page.locator('satu-chart text.label').allTextContents()).map(spaces);
    const values = (await page.locator('satu-chart text.value').allTextContents()).map((text) =>
      Number.parseInt(text, 10),
    );
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? Number.NaN]));
  };
  const counted = (points: readonly Point[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { status } of points) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  // Each widget draws when it has its answer, not when another one has.
  const draws = async (wanted: Readonly<Record<string, number>>): Promise<void> => {
    const sameNow = async (): Promise<boolean> => isDeepStrictEqual(await bars(), wanted);
    for (const until = Date.now() + 10_000; !(await sameNow()) && Date.now() < until; ) await page.waitForTimeout(50);
    assert.deepEqual(await bars(), wanted);
  };
  const tableRow = (name: string): Locator => page.locator('satu-table tbody tr', { hasText: name });

  /** What a reader has chosen and where the reader is. */
  const place = (): Promise<unknown> =>
    page.evaluate(() => {
      const table = document.querySelector('satu-table')?.shadowRoot;
      const finder = document.querySelector('satu-hotspot-map')?.shadowRoot;
      const focused = table?.activeElement;
      return {
        loadedOnce: (globalThis as { loadedOnce?: boolean }).loadedOnce,
        scrolled: Math.round(scrollY),
        sideways: table?.querySelector('.scroll')?.scrollLeft,
        focus: focused?.getAttribute('aria-label'),
        page: table?.querySelector('[aria-current=page]')?.textContent?.trim(),
        order: table?.querySelector('[aria-sort] .sort')?.textContent?.trim().replace(/\W+$/, ''),
        filter: document.querySelector('satu-filter')?.shadowRoot?.querySelector('select')?.value,
        words: finder?.querySelector('input')?.value,
      };
    });

  test('a change through the portal’s API shows in every widget, and the reader stays where they are', async () => {
    await page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));
    const area = 'Metro Barat';
    const choice = page.locator('satu-filter select');
    await choice.locator('option', { hasText: area }).waitFor({ state: 'attached' });
    await choice.selectOption(area);
    const before = await rows({ kecamatan: area });
    await figure('jumlah', String(before.length));
    await draws(counted(before));
    await page.locator('satu-table .sort', { hasText: 'Nama lokasi' }).click();
    await page.locator('satu-table [aria-sort=ascending]').waitFor();
    await page.locator('satu-table .number button', { hasText: '2' }).click();
    await page.locator('satu-table .counted', { hasText: 'Baris 11–20' }).waitFor();

    const names = (await page.locator('satu-table tbody th').allTextContents()).map(spaces);
    const point = before.find(({ nama, status }) => names.includes(nama) && status !== 'gangguan');
    assert.ok(point, 'a row of the second page that works');
    await page.locator('satu-hotspot-map #find').fill(point.nama);
    const card = page.locator('satu-hotspot-map .card');
    await card.locator('.name', { hasText: point.nama }).waitFor();
    await page.locator('satu-hotspot-map .mark').first().waitFor();
    await page.locator('satu-table .scroll').evaluate((box) => box.scrollTo({ left: 120 }));
    await page.locator('satu-table .number button', { hasText: '2' }).focus();
    await page.evaluate(() => scrollBy(0, -40));
    const there = await place();

    await write(point, { status: 'gangguan', kecepatan_mbps: 777 });
    await tableRow(point.nama).locator('td', { hasText: '777' }).waitFor({ timeout: 10_000 });
    await card.locator('.status', { hasText: 'Gangguan' }).waitFor();
    await page.locator('satu-hotspot-map .mark[aria-label*="Gangguan"]').first().waitFor();
    const changed = await rows({ kecamatan: area });
    await figure('kapasitas', total(changed).toLocaleString('id').replace('.', '\\.'));
    await draws(counted(changed));
    assert.deepEqual(await place(), there);
    assert.ok((there as { scrolled: number }).scrolled > 0, 'the page is scrolled');
    assert.deepEqual(there, {
      ...(there as object),
      loadedOnce: true,
      sideways: 120,
      focus: 'Halaman 2',
      page: '2',
      order: 'Nama lokasi',
      filter: area,
      words: point.nama,
    });
  });

  test('a new row is counted, listed and placed on the map as soon as the portal has it', async () => {
    const [first] = await rows({ kecamatan: 'Metro Barat' });
    assert.ok(first);
    const name = 'Aula Baru (contoh)';
    await page.locator('satu-hotspot-map #find').fill(name);
    await page.locator('satu-hotspot-map .count', { hasText: '0 dari' }).waitFor();
    const before = (await rows()).length;
    await write(first, { nama: name, status: 'aktif', latitude: -5.1201, longitude: 105.2899, ssid: 'WiFi-Aula-Baru' });
    await figure('sendiri', String(before + 1));
    await figure('jumlah', String((await rows({ kecamatan: 'Metro Barat' })).length));
    await page.locator('satu-hotspot-map .card .name', { hasText: name }).waitFor();
    await page.locator(`satu-hotspot-map .mark[aria-label*="${name}"]`).waitFor();
    await page.locator('satu-table .number button', { hasText: '1' }).click();
    await tableRow(name).waitFor();
  });

  test('a portal that is killed leaves the last data, marked with its time; back again, all widgets follow by themselves', async () => {
    const widgets = ['#jumlah', 'satu-chart', 'satu-hotspot-map', 'satu-table', '#sendiri'];
    const shown = async (): Promise<unknown> => ({
      figures: (await page.locator('.figure').allTextContents()).map(spaces),
      bars: await bars(),
      names: (await page.locator('satu-table tbody th').allTextContents()).map(spaces),
      cards: (await page.locator('satu-hotspot-map .card .name').allTextContents()).map(spaces),
      marks: await page.locator('satu-hotspot-map .mark').count(),
    });
    const last = await shown();
    await portal.kill();
    for (const tag of widgets) {
      await reaches(tag, 'stale');
      assert.match(
        spaces((await page.locator(`${tag} [part~=notice]`).textContent()) ?? ''),
        /^Menampilkan data tersimpan per .*\d{1,2}\.\d{2}/,
        tag,
      );
      assert.equal(await page.locator(`${tag}:state(stale)`).count(), 1, 'a page can style it');
    }
    assert.deepEqual(await shown(), last);

    await portal.start();
    const [first] = await rows({ kecamatan: 'Metro Barat' });
    assert.ok(first);
    await write(first, { kecepatan_mbps: 888 });
    for (const tag of widgets) await reaches(tag, 'ready');
    await tableRow(first.nama).locator('td', { hasText: '888' }).waitFor({ timeout: 30_000 });
    for (const tag of widgets)
      assert.equal(await page.locator(`${tag} [part~=notice]`).count(), 0, `${tag}: no notice`);
    assert.equal(await page.locator('satu-filter select').inputValue(), 'Metro Barat');
    assert.equal(await page.evaluate(() => (globalThis as { loadedOnce?: boolean }).loadedOnce), true);
  });

  test('a page that opens while the portal is down shows the page’s own link, and fills by itself later', async () => {
    const count = (await rows()).length;
    await portal.kill();
    const other = await chrome.newPage();
    try {
      await other.goto(`${site.origin}/lain`);
      await other.locator('satu-table:state(failed)').waitFor();
      assert.equal(await other.locator('satu-table > a').isVisible(), true);
      await other.locator('satu-table button', { hasText: 'Coba lagi' }).waitFor();
      await portal.start();
      await other.locator('satu-table .counted', { hasText: `dari ${count}` }).waitFor({ timeout: 60_000 });
      assert.equal(await other.locator('satu-table > a').isVisible(), false);
    } finally {
      await other.close();
    }
  });

  test('nothing reached the page’s error handler on the way', () => {
    assert.deepEqual(uncaught, []);
  });
});
