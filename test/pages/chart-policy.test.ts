import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';
import { PortalProcess } from './portal-process.js';

const kinds = [
  'kind="bar" x="kecamatan" y="count()" series="status" stack="full"',
  'kind="column" x="kecamatan" y="sum(kecepatan_mbps)" target="1000" reference="avg; 500..800 Wajar" notes="Metro Timur: Uji"',
  'kind="area" x="bulan" y="sum(pengguna)" series="kecamatan"',
  'kind="donut" x="kecamatan" y="count()"',
  'kind="histogram" x="kecepatan_mbps" y="count()"',
  'kind="combo" x="kecamatan" y="count()" line="sum(kecepatan_mbps)"',
  'kind="dot" x="kecamatan" y="avg(kecepatan_mbps)" low="min(kecepatan_mbps)" high="max(kecepatan_mbps)"',
  'kind="heat" x="status" y="count()" series="kecamatan"',
  'kind="gauge" y="sum(kecepatan_mbps)" target="10000"',
  'kind="slope" x="bulan" y="sum(pengguna)" series="kecamatan"',
  'kind="line" x="bulan" y="sum(pengguna)" facet="kecamatan"',
  'kind="sparkline" x="bulan" y="sum(pengguna)"',
] as const;

describe('charts under the strict policy', () => {
  const portal = new PortalProcess();
  let chrome: Browser;
  let site: Site;
  let page: Page;
  let reports: Server;
  const reported: string[] = [];
  const errors: string[] = [];

  before(async () => {
    await portal.start();
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
    const policy = [
      "default-src 'none'; script-src 'self'; style-src 'self'",
      `connect-src ${portal.url}`,
      "img-src 'self' data:",
      "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
      `report-uri http://127.0.0.1:${(reports.address() as AddressInfo).port}/`,
    ].join('; ');
    const source = (text: string): string => (text.includes('bulan') ? 'pengguna-wifi-bulanan' : 'titik-wifi-publik');
    site = await serveLiveSite(
      () =>
        kinds
          .map(
            (text) =>
              `<satu-chart src="${portal.url}/dataset/${source(text)}" loading="eager" refresh="2s" ${text}></satu-chart>`,
          )
          .join(''),
      () => policy,
    );
    chrome = await launchChrome();
    page = await chrome.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.origin);
    for (const chart of await page.locator('satu-chart').all()) await chart.locator('.drawing').waitFor();
  });

  after(async () => {
    await chrome?.close();
    await site?.close();
    reports?.closeAllConnections();
    reports?.close();
    await portal.remove();
  });

  const nothingReported = (): void => assert.deepEqual([errors, reported], [[], []]);

  test('every kind is drawn, walked through and shown as a table without a report', async () => {
    for (const chart of await page.locator('satu-chart').all()) {
      await chart.locator('.summary', { hasText: /\S/ }).waitFor();
      await chart.locator('.plot').focus();
      await page.keyboard.press('ArrowRight');
      await chart.locator('.tip').waitFor();
      await page.keyboard.press('Escape');
      await chart.locator('.switch button').last().click();
      await chart.locator('.twin').waitFor();
      await chart.locator('.switch button').first().click();
      await chart.locator('.drawing').waitFor();
    }
    nothingReported();
  });

  test('newer data is drawn without a report', async () => {
    const { resources } = await portal.act<{ resources: readonly { id: string; datastore_active?: boolean }[] }>(
      'package_show',
      { id: 'titik-wifi-publik' },
    );
    const before = await page.locator('satu-chart .summary').nth(8).textContent();
    await portal.upsert(resources.find(({ datastore_active }) => datastore_active)?.id ?? '', [
      {
        nama: 'Uji baru (contoh)',
        kecamatan: 'Metro Utara',
        kelurahan: 'Banjarsari',
        status: 'aktif',
        kecepatan_mbps: 4321,
      },
    ]);
    await page.waitForFunction(
      (text) => document.querySelectorAll('satu-chart')[8]?.shadowRoot?.querySelector('.summary')?.textContent !== text,
      before,
    );
    nothingReported();
  });

  test('the picture and the values are saved without a report', async () => {
    for (const place of [1, 7]) {
      const chart = page.locator('satu-chart').nth(place);
      for (const [words, begins] of [
        ['SVG', '<svg'],
        ['PNG', '\u0089PNG'],
        ['data grafik', ''],
      ] as const) {
        await chart.locator('.menu-button').click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          chart.locator('#menu button', { hasText: words }).click(),
        ]);
        const text = await readFile(await file.path(), 'latin1');
        assert.ok(text.startsWith(begins) && text.length > 40, `${words} of chart ${place}`);
      }
    }
    nothingReported();
  });
});
