import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, type Row } from '@satudata/client';
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

describe('a table of a portal under a reader’s hands', () => {
  let chrome: Browser;
  let portal: ServedSandbox;
  let site: Site;
  let page: Page;
  let rows: readonly Row[];
  const token = 'uji';
  const uncaught: string[] = [];

  const act = async <T>(action: string, parameters: Readonly<Record<string, unknown>>): Promise<T> => {
    const answer = await fetch(`${portal.url}/api/3/action/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify(parameters),
    });
    const { success, result } = (await answer.json()) as { readonly success: boolean; readonly result: T };
    assert.ok(success, action);
    return result;
  };

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true, token });
    const src = `${portal.url}/dataset/titik-wifi-publik`;
    rows = (await (await open(src)).sortBy('nama').page({ size: 1_000 })).rows;
    site = await serveLiveSite((path) => {
      const lang = path.endsWith('-en') ? ' lang="en"' : '';
      const attributes = path.startsWith('/gulir')
        ? 'rows="scroll" group="kecamatan" style="--satu-table-height: 400px"'
        : 'page-size="10" refresh="1s"';
      return `<div${lang}><satu-table src="${src}" heading="Titik" sort="nama" loading="eager" fields="nama, kecamatan, status, kecepatan_mbps" ${attributes}></satu-table></div>`;
    });
    chrome = await launchChrome();
  });

  after(async () => {
    await chrome?.close();
    await site?.close();
    await portal?.close();
    assert.deepEqual(uncaught, []);
  });

  const visit = async (path: string, width = 1000): Promise<void> => {
    await page?.context().close();
    const context = await chrome.newContext({
      viewport: { width, height: 800 },
      hasTouch: width < 500,
      isMobile: width < 500,
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.goto(site.origin + path);
    await page.locator('tbody th').first().waitFor();
    await page.locator('.tool-row').waitFor();
  };
  const counted = async (text: RegExp): Promise<void> => {
    await page.locator('.counted').filter({ hasText: text }).first().waitFor();
  };
  const names = (): Promise<string[]> => page.locator('tbody th').allInnerTexts();
  const namesOf = (kept: readonly Row[]): string[] => kept.slice(0, 10).map(({ nama }) => String(nama));

  test('shows what the portal has: searched, filtered, sorted, turned, and back again', async () => {
    await visit('/');
    const found = rows.filter((row) => Object.values(row).some((value) => /taman/i.test(String(value))));
    await page.locator('.search').fill('taman');
    await counted(new RegExp(found.length > 10 ? `dari ${found.length}\\b` : `^${found.length} baris`));
    await page.getByRole('button', { name: 'Hapus pencarian: taman' }).click();
    await counted(new RegExp(`dari ${rows.length}\\b`));

    const down = rows.filter(({ status }) => status === 'gangguan');
    await page.getByRole('button', { name: 'Menu kolom Status' }).click();
    await page.getByRole('button', { name: 'Saring kolom ini…' }).click();
    await page.getByLabel(`gangguan (${down.length})`).check();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.locator('.chip', { hasText: 'gangguan' }).waitFor();
    await counted(new RegExp(down.length > 10 ? `dari ${down.length}\\b` : `^${down.length} baris`));
    assert.deepEqual(await names(), namesOf(down));
    await page.getByRole('button', { name: 'Hapus semua filter' }).click();
    await counted(new RegExp(`dari ${rows.length}\\b`));

    await page
      .getByRole('button', { name: /^Kecepatan/ })
      .first()
      .click();
    await page.locator('thead th[data-name="kecepatan_mbps"][aria-sort="descending"]').waitFor();
    const most = Math.max(...rows.map(({ kecepatan_mbps: speed }) => Number(speed ?? 0)));
    await page.locator('tbody tr:first-child td:last-child', { hasText: String(most) }).waitFor();
    await page.getByRole('button', { name: 'Berikutnya' }).click();
    await counted(/Baris 11–20/);
    await page.locator('[aria-current=page]', { hasText: '2' }).waitFor();
  });

  test('gives all rows that are kept as a file', async () => {
    await visit('/');
    const down = rows.filter(({ status }) => status === 'gangguan');
    await page.locator('.search').fill('gangguan');
    await page.locator('.chip').waitFor();
    await counted(new RegExp(`${down.length} ?(baris)?`));
    await page.locator('.menu-button').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh CSV', exact: false }).first().click(),
    ]);
    const stream = await download.createReadStream();
    let text = '';
    for await (const part of stream) text += String(part);
    const lines = text.trim().split('\r\n');
    assert.equal(lines.length, down.length + 1);
    for (const row of down) assert.ok(text.includes(String(row['nama'])));
  });

  test('marks a row that changes at the portal, where the reader is', async () => {
    await visit('/');
    await page.getByRole('button', { name: 'Berikutnya' }).click();
    await counted(/Baris 11–20/);
    const changed = rows[12] as Row;
    const without = (name: string): Row => Object.fromEntries(Object.entries(changed).filter(([key]) => key !== name));
    const row = { ...without('_id'), status: changed['status'] === 'aktif' ? 'gangguan' : 'aktif' };
    const { resources } = await act<{ resources: readonly { id: string; datastore_active?: boolean }[] }>(
      'package_show',
      { id: 'titik-wifi-publik' },
    );
    const resource = resources.find((each) => each.datastore_active)?.id;
    await act('datastore_upsert', { resource_id: resource, method: 'upsert', force: true, records: [row] });
    await page.locator('tr.changed', { hasText: String(changed['nama']) }).waitFor();
    await page.locator('[role=status]', { hasText: '1 baris berubah.' }).waitFor({ state: 'attached' });
    await counted(/Baris 11–20/);
    await act('datastore_upsert', {
      resource_id: resource,
      method: 'upsert',
      force: true,
      records: [without('_id')],
    });
  });

  test('is scrolled by a finger, row after row, in groups, and the page stays where it is', async () => {
    await visit('/gulir', 390);
    await page.locator('tbody .group').first().waitFor();
    const hand = await page.context().newCDPSession(page);
    const box = await page.locator('.scroll').boundingBox();
    assert.ok(box !== null);
    const [x, bottom, top] = [box.x + 120, box.y + box.height - 40, box.y + 90];
    const firstShown = async (): Promise<number> =>
      Number(await page.locator('tbody tr[aria-rowindex]').first().getAttribute('aria-rowindex'));
    for (let stroke = 0; stroke < 8; stroke += 1) {
      await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: bottom }] });
      for (let step = 1; step <= 6; step += 1)
        await hand.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x, y: bottom - ((bottom - top) * step) / 6 }],
        });
      await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    await page.waitForFunction(() => {
      const root = document.querySelector('satu-table')?.shadowRoot;
      return Number(root?.querySelector('tbody tr[aria-rowindex]')?.getAttribute('aria-rowindex')) > 20;
    });
    assert.ok((await firstShown()) > 20);
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    // In groups, each of which has its rows by name.
    const shown = await page.locator('tbody tr[aria-rowindex]:not(.coming):not(.group)').count();
    assert.ok(shown > 3);
  });

  test('has the heading of every group where the portal has its rows', async () => {
    await visit('/gulir');
    await page.locator('tbody .group').first().waitFor();
    const [first = '', second = '', ...more] = [...new Set(rows.map(({ kecamatan }) => String(kecamatan)))].sort();
    assert.ok(more.length > 0);
    const sizeOf = (name: string): number => rows.filter(({ kecamatan }) => kecamatan === name).length;
    assert.match(
      (await page.locator('tbody .group').first().innerText()).replace(/\s+/g, ' '),
      new RegExp(`^${first} ${sizeOf(first)} baris`),
    );
    assert.equal(Number(await page.locator('table').getAttribute('aria-rowcount')), rows.length + 2 + more.length + 1);
    await page.locator('.scroll').evaluate((box, before) => {
      const row = box.querySelector('tbody tr[aria-rowindex="3"]');
      box.scrollTop = (row?.getBoundingClientRect().height ?? 0) * before;
    }, sizeOf(first));
    const heading = page.locator(`tbody .group[aria-rowindex="${sizeOf(first) + 3}"]`);
    await heading.filter({ hasText: second }).waitFor();
    const below = page.locator(`tbody tr[aria-rowindex="${sizeOf(first) + 4}"] td`).first();
    await below.filter({ hasText: second }).waitFor();
    await page.locator('.scroll').focus();
    await page.keyboard.press('End');
    await page.locator(`tbody tr[aria-rowindex="${rows.length + 2 + more.length + 1}"] th`).waitFor();
    assert.ok((await page.locator('tbody .group').count()) <= 1);
  });

  test('is worked by touch from the headings, in English', async () => {
    await visit('/-en', 390);
    const menu = page.getByRole('button', { name: 'Menu of the column Status' });
    const target = await menu.boundingBox();
    assert.ok(target !== null && target.width >= 44 && target.height >= 44);
    await menu.tap();
    await page.getByRole('button', { name: 'Hide column' }).tap();
    await page.locator('thead th[data-name="status"]').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  });
});
