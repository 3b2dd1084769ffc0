import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

describe('the Wi-Fi finder in the hands of its readers', () => {
  let chrome: Browser;
  let portal: ServedSandbox;
  let site: Site;
  let other: Site;
  let context: BrowserContext | undefined;
  let page: Page;

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    const finder = `<main><h1>Wi-Fi kota (contoh)</h1><satu-hotspot-map src="${portal.url}/dataset/titik-wifi-publik" heading="Wi-Fi publik (contoh)" heading-level="2" loading="eager" report="mailto:wifi@kota.example?subject={id}"></satu-hotspot-map></main>`;
    site = await serveLiveSite(() => finder);
    other = await serveLiveSite(() => `<iframe title="Wi-Fi" src="${site.origin}" width="600" height="600"></iframe>`);
    chrome = await launchChrome();
  });
  after(async () => {
    await context?.close();
    await chrome?.close();
    await site?.close();
    await other?.close();
    await portal?.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    await context?.close();
    context = await chrome.newContext({ viewport: { width: 1100, height: 800 }, ...options });
    page = await context.newPage();
    await page.goto(site.origin);
    await page.locator('satu-hotspot-map .card').first().waitFor();
  }
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      return (inside?.getAttribute('aria-label') ?? inside?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  /** Presses Tab until what is wanted has the focus. */
  async function tabTo(wanted: RegExp): Promise<void> {
    const met: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      met.push(await focused());
      if (wanted.test(met.at(-1) ?? '')) return;
    }
    assert.fail(`The Tab key never came to ${wanted}: ${met.join(' | ')}`);
  }
  const said = async (selector: string): Promise<string> =>
    ((await page.locator(`satu-hotspot-map ${selector}`).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();

  test('the keyboard alone finds, filters, opens, gets directions, and comes back', async () => {
    await open();
    await page.locator('satu-hotspot-map .mark').first().waitFor();
    for (let press = 0; press < 10; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
      if (at === 'find') break;
    }
    await page.keyboard.type('taman');
    await page.waitForFunction(() =>
      / dari /.test(document.querySelector('satu-hotspot-map')?.shadowRoot?.querySelector('.count')?.textContent ?? ''),
    );
    const found = Number((await said('.count')).split(' ')[0]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (before) =>
        Number(
          document
            .querySelector('satu-hotspot-map')
            ?.shadowRoot?.querySelector('.count')
            ?.textContent?.trim()
            .split(' ')[0],
        ) < before,
      found,
    );
    const name = await said('.card .name');
    await tabTo(/^Tunjukkan di peta: /);
    await page.keyboard.press('Enter');
    await page.locator('satu-hotspot-map .panel').waitFor();
    await page.waitForFunction(() =>
      document.querySelector('satu-hotspot-map')?.shadowRoot?.activeElement?.matches('.panel'),
    );
    assert.equal(await said('.panel .name'), name);
    await tabTo(/^Petunjuk arah: /);
    const asked: string[] = [];
    await context?.route(/openstreetmap/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.keyboard.press('Enter');
    for (let turn = 0; turn < 50 && asked.length === 0; turn += 1) await page.waitForTimeout(100);
    assert.match(asked[0] ?? '', /^https:\/\/www\.openstreetmap\.org\/directions\?to=-5\.\d+%2C105\.\d+$/);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.locator('satu-hotspot-map .panel').waitFor({ state: 'detached' });
    assert.match(await focused(), /^Tunjukkan di peta: /);
  });

  test('a screen reader meets search, filters, count and a list of headed cards, each with its status and its ways', async () => {
    await open();
    const tree = await page.locator('satu-hotspot-map').ariaSnapshot();
    const order = [
      /heading "Wi-Fi publik \(contoh\)" \[level=2\]/,
      /search:/,
      /searchbox "Cari nama, alamat, atau nama jaringan"/,
      /combobox "Kecamatan"/,
      /combobox "Status"/,
      /button "Gunakan lokasi saya"/,
      /\d+ titik Wi-Fi/,
      /list "Daftar titik Wi-Fi":/,
      /listitem/,
      /heading "[^"]+" \[level=3\]/,
      /(Aktif|Gangguan|Tidak aktif|Belum diverifikasi)/,
      /button "Tunjukkan di peta ?: [^"]+"/,
      /link "Petunjuk arah ?: [^"]+ \(buka di tab baru\)"/,
      /button "Tampilkan 20 titik lagi"/,
    ];
    let rest = tree;
    for (const line of order) {
      const at = rest.search(line);
      assert.ok(at >= 0, `${line} does not follow in\n${tree.slice(0, 3_000)}`);
      rest = rest.slice(at + 1);
    }
    assert.equal(await page.locator('satu-hotspot-map [part=list] > ul > li').count(), 20);
  });

  test('fits 320 pixels, and asks nobody but the page and its portal', async () => {
    await open({ viewport: { width: 320, height: 700 } });
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.reload();
    await page.locator('satu-hotspot-map .card').first().waitFor();
    await page.locator('satu-hotspot-map .toggle').click();
    await page.locator('satu-hotspot-map .mark').first().waitFor();
    assert.deepEqual(
      [...hosts].filter((host) => host !== 'null').sort(),
      [site.origin, new URL(portal.url).origin].sort(),
    );
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  });

  const locate = async (says: RegExp): Promise<void> => {
    const button = page.locator('satu-hotspot-map .locator button');
    await button.click();
    await page.waitForFunction(
      (pattern) =>
        new RegExp(pattern).test(
          document.querySelector('satu-hotspot-map')?.shadowRoot?.querySelector('#locate-why')?.textContent ?? '',
        ),
      says.source,
    );
    assert.equal(await page.locator('satu-hotspot-map .card').count(), 20);
  };

  test('near the reader: distances, the nearest first', async () => {
    await open({ permissions: ['geolocation'], geolocation: { latitude: -5.1135, longitude: 105.3067, accuracy: 20 } });
    await locate(/hanya dipakai di perangkat ini/);
    await page.locator('satu-hotspot-map .distance').first().waitFor();
    const metres = (await page.locator('satu-hotspot-map .distance').allTextContents()).map((text) => {
      const [, n = '', unit] = /([\d.,]+)\s*(k?m)/.exec(text) ?? [];
      return Number(n.replace('.', '').replace(',', '.')) * (unit === 'km' ? 1_000 : 1);
    });
    assert.deepEqual(
      metres,
      [...metres].sort((a, b) => a - b),
    );
  });

  test('a place that is only known roughly is told as that', async () => {
    await open({ permissions: ['geolocation'], geolocation: { latitude: -5.1, longitude: 105.3, accuracy: 4_000 } });
    await locate(/hanya diketahui kira-kira \(±4/);
  });

  test('a reader who refuses is shown the way by kecamatan', async () => {
    await open({ permissions: [] });
    await locate(/Izin lokasi ditolak\. Pilih kecamatan/);
  });

  test('a frame that may not ask says that the page is not allowed to', async () => {
    await open({ permissions: ['geolocation'], geolocation: { latitude: -5.1, longitude: 105.3 } });
    // Another site, so that the frame is not one of its own pages.
    await page.goto(other.origin.replace('127.0.0.1', 'localhost'));
    const frame = page.frameLocator('iframe');
    await frame.locator('satu-hotspot-map .card').first().waitFor();
    await frame.locator('satu-hotspot-map .locator button').click();
    await frame.locator('#locate-why', { hasText: 'Halaman ini tidak diizinkan memakai lokasi' }).waitFor();
    assert.equal(await frame.locator('satu-hotspot-map .card').count(), 20);
  });

  describe('on a phone, by touch', () => {
    const phone: BrowserContextOptions = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

    /** Touches the middle of what is seen. */
    async function touch(selector: string): Promise<void> {
      const target = page.locator(`satu-hotspot-map ${selector}`).first();
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      assert.ok(box !== null, `${selector} is not on screen`);
      assert.ok(box.width >= 24 && box.height >= 24, `${selector} is ${box.width} × ${box.height} pixels`);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    }
    const told = (text: RegExp): Promise<void> =>
      page.locator('satu-hotspot-map #locate-why', { hasText: text }).waitFor({ timeout: 20_000 });
    /** What a reader does who is not found: chooses an area, and goes on. */
    async function chooseArea(): Promise<void> {
      await page.locator('satu-hotspot-map select').first().selectOption('Metro Barat');
      await page.waitForFunction(() =>
        [...(document.querySelector('satu-hotspot-map')?.shadowRoot?.querySelectorAll('.address') ?? [])].every(
          (line) => line.textContent?.includes('Metro Barat'),
        ),
      );
      assert.ok((await page.locator('satu-hotspot-map .card').count()) > 0);
      await touch('.card summary');
      await page.locator('satu-hotspot-map .card details[open] a[href^="geo:"]').first().waitFor();
    }

    test('a device that is slow to find the reader: told, the list goes on, and the answer still counts', async () => {
      await open(phone);
      await page.evaluate(() => {
        const waiting: PositionCallback[] = [];
        Object.assign(globalThis, { found: waiting });
        navigator.geolocation.getCurrentPosition = (found) => void waiting.push(found);
      });
      await touch('.locator button');
      await told(/Mencari lokasi Anda/);
      await told(/Masih mencari lokasi Anda\. Sambil menunggu/);
      await chooseArea();
      await page.evaluate(() => {
        const { found } = globalThis as unknown as { found: PositionCallback[] };
        const coords = { latitude: -5.118, longitude: 105.288, accuracy: 30 } as GeolocationCoordinates;
        found[0]?.({ coords, timestamp: 0 } as GeolocationPosition);
      });
      await page.locator('satu-hotspot-map .distance').first().waitFor();
      await touch('.locator button');
      await page.locator('satu-hotspot-map .distance').first().waitFor({ state: 'detached' });
    });

    test('a device that cannot be found: told, the way by kecamatan, and a second try', async () => {
      await open({ ...phone, permissions: ['geolocation'] });
      const device = await page.context().newCDPSession(page);
      // Without a place, the position is unavailable.
      await device.send('Emulation.setGeolocationOverride');
      await touch('.locator button');
      await told(/Lokasi Anda tidak dapat ditemukan\. Pilih kecamatan/);
      assert.equal(await page.locator('satu-hotspot-map .card').count(), 20);
      await device.send('Emulation.setGeolocationOverride', { latitude: -5.118, longitude: 105.288, accuracy: 30 });
      await touch('.locator button');
      await page.locator('satu-hotspot-map .distance').first().waitFor();
    });

    test('a reader who refuses: told, nothing more is asked, and the way by kecamatan', async () => {
      await open({ ...phone, permissions: [] });
      await touch('.locator button');
      await told(/Izin lokasi ditolak\. Pilih kecamatan/);
      await chooseArea();
    });

    test('the map is opened, a point is touched, and the way back leads to the list', async () => {
      await open(phone);
      assert.equal(
        await page.locator('satu-hotspot-map .viewport').count(),
        0,
        'no map is loaded before it is asked for',
      );
      await touch('.toggle');
      await page.locator('satu-hotspot-map .mark').first().waitFor();
      for (let zoom = 0; zoom < 8; zoom += 1) {
        if ((await page.locator('satu-hotspot-map .mark:not(.cluster)').count()) > 0) break;
        await touch('.mark.cluster');
        await page.waitForTimeout(400);
      }
      await touch('.mark:not(.cluster)');
      await page.locator('satu-hotspot-map .panel').waitFor();
      assert.match(await said('.panel'), /Petunjuk arah/);
      await touch('.panel .close');
      await page.locator('satu-hotspot-map .panel').waitFor({ state: 'detached' });
    });
  });
});
