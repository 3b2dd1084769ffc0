import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, Page } from 'playwright-core';
import { demoServer } from '../../packages/tools/src/demo-server.js';
import { launchChrome } from './chrome.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
let sandbox: ServedSandbox;
let demo: Server;
let chrome: Browser;
let page: Page;
const faults: string[] = [];

before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true, token: 'uji' });
  const portal = sandbox.url.replace(/\/$/, '');
  demo = demoServer({
    page: `${root}stories/demo`,
    scripts: `${root}packages/widgets/dist/cdn`,
    portal,
    token: 'uji',
  });
  demo.listen(0, '127.0.0.1');
  await once(demo, 'listening');
  chrome = await launchChrome();
  page = await chrome.newPage({ viewport: { width: 390, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) faults.push(`asked ${request.url()}`);
  });
  await page.goto(`http://127.0.0.1:${(demo.address() as AddressInfo).port}/`);
});

after(async () => {
  await chrome?.close();
  demo?.closeAllConnections();
  demo?.close();
  await sandbox?.close();
});

async function rows(): Promise<readonly { _id: number; status: string; kecepatan_mbps: number | null }[]> {
  const call = async (path: string) =>
    ((await (await fetch(`${sandbox.url}/api/3/action/${path}`)).json()) as { result: unknown }).result;
  const found = (await call('package_show?id=titik-wifi-publik')) as {
    resources: { id: string; datastore_active?: boolean }[];
  };
  const id = found.resources.find((resource) => resource.datastore_active)?.id;
  const answer = (await call(`datastore_search?resource_id=${id}&limit=1000`)) as {
    records: { _id: number; status: string; kecepatan_mbps: number | null }[];
  };
  return answer.records;
}

const activeFigure = () => page.locator('satu-stat').nth(3).locator('.figure');

test('does not jump about while it loads, on a phone and on a desktop', async () => {
  for (const width of [390, 1280]) {
    const visit = await chrome.newPage({ viewport: { width, height: 900 } });
    try {
      await visit.addInitScript(() => {
        const page = globalThis as { shift?: number };
        page.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            page.shift = (page.shift ?? 0) + ((entry as PerformanceEntry & { value?: number }).value ?? 1);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await visit.goto(page.url());
      await visit.locator('satu-stat .foot .part').first().waitFor();
      await visit.locator('satu-stat').last().locator('.figure').waitFor();
      const shift = await visit.evaluate(() => (globalThis as { shift?: number }).shift ?? 1);
      // What the web's own measure (Cumulative Layout Shift) calls good.
      assert.ok(shift < 0.1, `${width} px: ${shift}`);
    } finally {
      await visit.close();
    }
  }
});

test('the figures are those of the portal’s own rows', async () => {
  const active = (await rows()).filter((row) => row.status === 'aktif').length;
  await page.locator('satu-stat').nth(0).locator('.figure', { hasText: /^180$/ }).waitFor();
  await activeFigure()
    .filter({ hasText: new RegExp(`^${active}$`) })
    .waitFor();
  await page.locator('satu-stat').nth(1).locator('.figure', { hasText: '350' }).waitFor();
});

test('a change made through the page shows in the figures without a reload', async () => {
  const before = (await rows()).filter((row) => row.status === 'aktif').length;
  const point = (await rows()).find((row) => row.status === 'aktif');
  await page.locator('#ubah select[name=id] option').first().waitFor({ state: 'attached' });
  await page.locator('#ubah select[name=id]').selectOption(String(point?._id));
  await page.locator('#ubah select[name=status]').selectOption('gangguan');
  await page.locator('#ubah button').click();
  await activeFigure()
    .filter({ hasText: new RegExp(`^${before - 1}$`) })
    .waitFor({ timeout: 20_000 });
});

test('one filter narrows list, charts and table together', async () => {
  const wanted = (await rows()).length;
  assert.equal(wanted, 180);
  const filter = page.locator('satu-filter').first().locator('select');
  await filter.locator('option', { hasText: 'Metro Barat' }).waitFor({ state: 'attached' });
  await filter.selectOption('Metro Barat');
  await page.locator('satu-table').scrollIntoViewIfNeeded();
  await page.locator('satu-table .counted', { hasText: 'dari 28' }).waitFor();
  await page.locator('satu-hotspot-map').scrollIntoViewIfNeeded();
  await page.locator('satu-hotspot-map .count', { hasText: '28' }).waitFor();
});

test('the page speaks the language that its reader chooses', async () => {
  await page.locator('[data-lang=en]').click();
  await page.locator('satu-table .counted', { hasText: 'Rows' }).waitFor();
});

test('nothing is wider than a phone, and nothing went wrong on the way', async () => {
  const width = await page.evaluate('document.documentElement.scrollWidth');
  assert.equal(width, 390);
  assert.deepEqual(faults, []);
});
