import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

describe('a table of a portal', () => {
  let chrome: Browser;
  let portal: ServedSandbox;
  let site: Site;
  let page: Page;
  const uncaught: string[] = [];

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    const src = `${portal.url}/dataset/titik-wifi-publik`;
    site = await serveLiveSite((path) => {
      const attributes = path.startsWith('/gulir')
        ? 'rows="scroll"'
        : 'url-sync selectable="many" page-size="2" fields="nama, status"';
      return `<satu-table src="${src}" heading="Titik" sort="nama" loading="eager" ${attributes}></satu-table>`;
    });
    chrome = await launchChrome();
    page = await chrome.newPage({ viewport: { width: 1000, height: 800 } });
    page.on('pageerror', (error) => uncaught.push(error.message));
  });

  after(async () => {
    await chrome?.close();
    await site?.close();
    await portal?.close();
  });

  const names = (): Promise<string[]> => page.locator('tbody th').allInnerTexts();

  test('is told to a screen reader as it is read by others: caption, headings, rows, choices', async () => {
    await page.goto(site.origin);
    await page.locator('tbody th').first().waitFor();
    const [first = '', second = ''] = await names();
    const states = await page.locator('tbody td:last-child').allInnerTexts();
    const caption = (await page.locator('caption').innerText()).replace(/\s+/g, ' ').trim();
    assert.match(caption, /^Titik Baris 1–2 dari [\d.]+ ?\. Judul kolom yang bertombol dapat diurutkan\.$/);
    const snapshot = await page.locator('table').ariaSnapshot();
    const cells = snapshot.split('\n').map((line) => line.trim().replace(/^- /, ''));
    const row = (name: string, state: string | undefined): string[] => [
      `row "Pilih ${name} ${name} ${state}":`,
      `cell "Pilih ${name}":`,
      `checkbox "Pilih ${name}"`,
      `rowheader "${name}"`,
      `cell "${state}"`,
    ];
    assert.deepEqual(cells.slice(cells.indexOf('rowgroup:')), [
      'rowgroup:',
      'row "Pilih semua baris di halaman ini Nama lokasi Status":',
      'columnheader "Pilih semua baris di halaman ini":',
      'checkbox "Pilih semua baris di halaman ini"',
      'columnheader "Nama lokasi":',
      'button "Nama lokasi"',
      'button "Keterangan kolom Nama lokasi"',
      'button "Menu kolom Nama lokasi"',
      'columnheader "Status":',
      'button "Status"',
      'button "Keterangan kolom Status"',
      'button "Menu kolom Status"',
      'rowgroup:',
      ...row(first, states[0]),
      ...row(second, states[1]),
    ]);
    assert.equal(await page.locator('[aria-sort]').getAttribute('aria-sort'), 'ascending');
    assert.equal(await page.locator('[aria-current=page]').innerText(), '1');
  });

  test('is worked by the keyboard alone, and remembers it in the address', async () => {
    await page.goto(site.origin);
    const status = page.getByRole('button', { name: 'Status' }).first();
    await status.waitFor();
    await page.locator('.tool-row').waitFor();
    await status.focus();
    await page.keyboard.press('Shift+Enter');
    await page.waitForURL(/t\.sort=nama%2C\+status/);
    await page.locator('thead', { hasText: 'ke-2' }).waitFor();
    assert.equal(await page.locator('[aria-sort]').count(), 1);
    await page.getByRole('button', { name: 'Berikutnya' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/t\.page=2/);
    const shown = await names();
    await page.reload();
    await page.locator('tbody th').first().waitFor();
    await page.locator('[aria-current=page]', { hasText: '2' }).waitFor();
    assert.deepEqual(await names(), shown);
    await page.goBack();
    await page.locator('[aria-current=page]', { hasText: '1' }).waitFor();
    assert.match(page.url(), /t\.sort=nama%2C\+status$/);
    await page.goBack();
    await page.locator('thead', { hasText: 'ke-2' }).waitFor({ state: 'detached' });
    assert.equal(page.url(), `${site.origin}/`);
    assert.equal(await page.locator('[aria-sort]').count(), 1);
  });

  test('scrolls to its last row by the keys of the box', async () => {
    await page.goto(`${site.origin}/gulir`);
    await page.locator('tbody tr[aria-rowindex="2"]').waitFor();
    const count = Number(await page.locator('table').getAttribute('aria-rowcount'));
    assert.ok(count > 20);
    await page.locator('.scroll').focus();
    await page.keyboard.press('End');
    await page.locator(`tbody tr[aria-rowindex="${count}"] th`).waitFor();
    assert.deepEqual(uncaught, []);
  });
});
