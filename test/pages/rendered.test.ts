import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { run } from '@satudata/cli';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { type Site, serveSite } from '../package/site.js';
import { launchChrome } from './chrome.js';

const axe = createRequire(import.meta.url).resolve('axe-core');
const hostile = `</td><script>window.stolen = 1</script><img src=x onerror="window.stolen = 1">`;

describe('a table that "satudata render" wrote', () => {
  let portal: ServedSandbox;
  let chrome: Browser;
  let site: Site;
  let body = '';

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    site = await serveSite(() => ({
      body: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Data contoh</title><link rel="icon" href="data:,"><main><h1>Data</h1>${body}</main>`,
      headers: { 'content-type': 'text/html' },
    }));
    chrome = await launchChrome();
  });
  after(async () => {
    await chrome?.close();
    await site?.close();
    await portal?.close();
  });

  async function render(link: string, language: 'id' | 'en'): Promise<string> {
    let html = '';
    const out = (text: string): void => {
      html += text;
    };
    const { signal } = new AbortController();
    const code = await run(['render', link, '--limit', '20'], { out, err: out, coloured: false, language, signal });
    assert.equal(code, 0, html);
    return html;
  }

  /** Opens the page, with or without scripts; what axe finds must be nothing. */
  async function visit(use: (page: Page) => Promise<unknown>): Promise<void> {
    const page = await chrome.newPage();
    await page.goto(site.origin);
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(
      () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run() as Promise<AxeResults>,
    );
    assert.deepEqual(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
    await use(page);
    await page.close();
  }

  for (const language of ['id', 'en'] as const)
    test(`in ${language} has a name, heads and a source line, and passes axe`, async () => {
      body = await render(`${portal.url}/dataset/titik-wifi-publik`, language);
      await visit(async (page) => {
        const table = page.getByRole('table', { name: 'Titik Wi-Fi publik' });
        await table.waitFor();
        assert.equal(await table.getAttribute('lang'), language);
        assert.ok((await table.getByRole('columnheader').count()) > 5);
        assert.equal(await table.getByRole('row').count(), 21);
        const source = page.locator('table + p');
        assert.match(await source.innerText(), language === 'id' ? /^Sumber: .*Lisensi: / : /^Source: .*Licence: /);
        assert.match(await source.innerText(), language === 'id' ? /20 dari 180 baris/ : /20 of 180 rows/);
        assert.match((await source.locator('a').getAttribute('href')) ?? '', /^http/);
      });
    });

  test('runs nothing that a portal holds, and shows it as it is', async () => {
    const quoted = hostile.replaceAll('"', '""');
    const content = Buffer.from(`nama,"${quoted}"\n"${quoted}",2\n`);
    const { dataset } = await portal.addFile({ name: 'titik-jahat.csv', content });
    body = await render(`${portal.url}/dataset/${dataset}`, 'id');
    await visit(async (page) => {
      assert.equal(await page.getByRole('cell').first().innerText(), hostile);
      assert.equal(await page.locator('main img, main script').count(), 0);
      assert.equal(await page.evaluate(() => 'stolen' in window), false);
    });
  });

  test('stands within an element where scripts do not run', async () => {
    const link = `${portal.url}/dataset/titik-wifi-publik`;
    body = `<satu-table src="${link}">${await render(link, 'id')}</satu-table>`;
    const context = await chrome.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin);
    assert.equal(await page.getByRole('table', { name: 'Titik Wi-Fi publik' }).isVisible(), true);
    await context.close();
  });
});
