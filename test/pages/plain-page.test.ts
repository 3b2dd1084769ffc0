import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, Page } from 'playwright-core';
import { type Site, serveSite } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

// A single grey pixel.
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKA0Q6tUwAAAABJRU5ErkJggg==',
  'base64',
);

describe('a plain page under the strict policy', () => {
  let chrome: Browser;
  let portal: ServedSandbox;
  let tiles: Site;
  let reports: Server;
  const reported: string[] = [];

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    tiles = await serveSite(() => ({ body: tile, headers: { 'content-type': 'image/png' } }));
    reports = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += String(part);
      });
      request.on('end', () => {
        reported.push(body);
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => reports.listen(0, '127.0.0.1', resolve));
    chrome = await launchChrome();
  });

  after(async () => {
    await chrome?.close();
    reports?.closeAllConnections();
    reports?.close();
    await Promise.all([tiles?.close(), portal?.close()]);
  });

  const policy = (): string =>
    [
      "default-src 'none'; script-src 'self'; style-src 'self'",
      `connect-src ${portal.url}`,
      `img-src 'self' data: ${tiles.origin}`,
      "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
      `report-uri http://127.0.0.1:${(reports.address() as AddressInfo).port}/`,
    ].join('; ');

  /** Opens a page and does something on it; what the browser reported and its console called errors must be nothing. */
  async function visit(body: string, use: (page: Page) => Promise<unknown>, lang = 'id'): Promise<string[]> {
    const site = await serveLiveSite(() => body, policy, lang);
    const page = await chrome.newPage({ viewport: { width: 1000, height: 900 } });
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    try {
      await page.goto(site.origin);
      await use(page);
      return errors;
    } finally {
      await page.close();
      await site.close();
    }
  }
  const link = (dataset = 'titik-wifi-publik'): string => `${portal.url}/dataset/${dataset}`;

  test('the script tag and one table are all there is to write: rows, order and pages work', async () => {
    const errors = await visit(`<satu-table src="${link()}"></satu-table>`, async (page) => {
      await page.locator('satu-table .counted', { hasText: 'Baris 1–25 dari 180' }).waitFor();
      await page.locator('satu-table .title', { hasText: 'Titik Wi-Fi publik' }).waitFor();
      await page.locator('satu-table .foot', { hasText: 'Data contoh' }).waitFor();
      const sort = page.locator('satu-table .sort', { hasText: 'Kecepatan' });
      await sort.focus();
      await page.keyboard.press('Enter');
      await page.locator('satu-table [aria-sort=descending]').waitFor();
      await page.locator('satu-table .pages button', { hasText: 'Berikutnya' }).click();
      await page.locator('satu-table .counted', { hasText: 'Baris 26–50' }).waitFor();
    });
    assert.deepEqual([errors, reported], [[], []]);
  });

  test('every element, tiles and exploring included, in English and in the dark', async () => {
    const errors = await visit(
      `<satu-data src="${link()}" theme="dark"><satu-filter field="status"></satu-filter>
<satu-stat value="sum(kecepatan_mbps)" baseline="1000" baseline-label="2021" target="9000"></satu-stat>
<satu-chart kind="column" x="kecamatan" y="count()" series="status" stack="stacked" heading="Points"></satu-chart>
<satu-hotspot-map heading="Wi-Fi" tiles="${tiles.origin}/{z}/{x}/{y}.png" tiles-attribution="Peta contoh"></satu-hotspot-map>
</satu-data>
<satu-chart src="${link('pengguna-wifi-bulanan')}" kind="line" x="bulan" y="sum(pengguna)" series="kecamatan"></satu-chart>`,
      async (page) => {
        await page.locator('satu-filter select option', { hasText: 'gangguan' }).waitFor({ state: 'attached' });
        await page.locator('satu-filter select').selectOption('gangguan');
        await page.locator('satu-stat progress').waitFor();
        const plot = page.locator('satu-chart .plot').first();
        await plot.focus();
        await page.keyboard.press('ArrowRight');
        await page.locator('satu-chart [part~=tip]').first().waitFor();
        await page.locator('satu-chart .switch button', { hasText: 'Table' }).first().click();
        await page.locator('satu-chart .twin').first().waitFor();
        await page.locator('satu-hotspot-map .tiles img').first().waitFor({ state: 'attached' });
        await page.locator('satu-hotspot-map .card button').first().click();
        await page.locator('satu-hotspot-map .panel').waitFor();
        await page.locator('satu-chart').last().scrollIntoViewIfNeeded();
        await page.locator('satu-chart').last().locator('.line').first().waitFor();
      },
      'en',
    );
    assert.ok(tiles.asked.length > 0, 'tiles were drawn');
    assert.deepEqual([errors, reported], [[], []]);
  });

  test('what cannot be used or found is said without a report', async () => {
    const errors = await visit(
      `<satu-table src="${link('tidak-ada')}"><p>Cadangan</p></satu-table>
<satu-stat value="jumlah" src="${link()}"></satu-stat><satu-chart x="tidak_ada" src="${link()}"></satu-chart>
<satu-data refresh="sering" src="${link()}"></satu-data><satu-filter></satu-filter>
<satu-table src="ftp://portal.example/x"></satu-table><satu-table src=":::"></satu-table>`,
      async (page) => {
        await page.locator('satu-table:state(failed)').first().waitFor();
        for (const tag of ['satu-stat', 'satu-chart', 'satu-data', 'satu-filter'])
          await page.locator(`${tag}:state(misconfigured)`).waitFor();
        assert.equal(await page.getByText('Cadangan').isVisible(), true);
      },
    );
    // The browser itself writes the portal's two answers that are no 200 into the console.
    assert.deepEqual([errors.filter((text) => !/status of 4\d\d/.test(text)), reported], [[], []]);
  });

  test('a policy that is broken does send a report here, so that none means none', async () => {
    await visit('<style>body { color: red }</style>', (page) => page.waitForTimeout(0));
    for (let tries = 0; reported.length === 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(reported.length > 0);
    for (const report of reported) assert.match(report, /style-src/);
  });
});
