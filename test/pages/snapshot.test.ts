import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { run } from '@satudata/cli';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser } from 'playwright-core';
import { type Site, serveSite } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

describe('a copy that "satudata snapshot" took', () => {
  let portal: ServedSandbox;
  let chrome: Browser;
  let copies: Site;
  let folder = '';
  let copy = '';

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    folder = await mkdtemp(join(tmpdir(), 'salinan-'));
    const file = join(folder, 'wifi.json');
    const silent = { out: () => undefined, err: () => undefined, coloured: false, language: 'id' as const };
    const { signal } = new AbortController();
    const link = `${portal.url}/dataset/titik-wifi-publik`;
    assert.equal(await run(['snapshot', link, '-o', file], { ...silent, signal }), 0);
    copy = await readFile(file, 'utf8');
    copies = await serveSite((path) =>
      path === '/wifi.json'
        ? { body: copy, headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' } }
        : undefined,
    );
    chrome = await launchChrome();
  });

  after(async () => {
    await chrome?.close();
    await copies?.close();
    await portal?.close();
    await rm(folder, { recursive: true });
  });

  test('fills a table while the portal is down, in the order asked for, and says of when it is', async () => {
    const link = `${portal.url}/dataset/titik-wifi-publik`;
    portal.setFaults('503');
    const site = await serveLiveSite(
      () => `<satu-table src="${link}" snapshot="${copies.origin}/wifi.json" sort="-kecepatan_mbps"></satu-table>`,
    );
    const page = await chrome.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(site.origin);
    await page.locator('satu-table .counted', { hasText: 'Baris 1–25 dari 180' }).waitFor({ timeout: 30_000 });
    await page.locator('satu-table:state(stale)').waitFor();
    await page.locator('satu-table', { hasText: 'Menampilkan data tersimpan' }).waitFor();
    await page.locator('satu-table [aria-sort=descending]', { hasText: 'Kecepatan' }).waitFor();
    portal.setFaults();
    await page.close();
    await site.close();
  });
});
