import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browser as findBrowser } from '../../packages/tools/src/browser.js';
import { type Site, serveSite } from './site.js';

const built = 'packages/widgets/dist/cdn';
const hashes: Record<string, string> = JSON.parse(readFileSync(`${built}/sri.json`, 'utf8'));
const script = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };

/** What a page showed and what went wrong on it. */
interface Visit {
  readonly page: Page;
  readonly reports: string[];
  /** What the console calls errors. */
  readonly errors: string[];
  /** What reached the page's own error handler. */
  readonly uncaught: string[];
  close(): Promise<void>;
}

describe('the script-tag files', () => {
  let chrome: Browser;
  let portal: ServedSandbox;
  let cdn: Site;
  let site: Site;
  let html = '';
  let policy = '';
  const unchanged = (_path: string, body: Uint8Array): Uint8Array => body;
  let change = unchanged;

  before(async () => {
    const { executablePath, args, env } = await findBrowser();
    chrome = await chromium.launch({
      executablePath,
      args: [...args],
      env: { ...process.env, ...env } as Record<string, string>,
    });
    portal = await serveSandbox({ port: 0, memory: true });
    cdn = await serveSite((path) => {
      const file = built + path;
      return existsSync(file) ? { body: change(path, readFileSync(file)), headers: script } : undefined;
    });
    site = await serveSite(() => ({
      body: html,
      headers: { 'content-type': 'text/html', 'content-security-policy': policy },
    }));
  });

  after(async () => {
    await chrome?.close();
    await Promise.all([site?.close(), cdn?.close(), portal?.close()]);
  });

  afterEach(() => {
    change = unchanged;
  });

  const strict = (trustedTypes: string) =>
    `default-src 'none'; script-src 'self' ${cdn.origin}; style-src 'self'; connect-src ${portal.url}; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

  /** Opens a page of another origin that holds the script tag with its integrity, and one element. */
  async function visit(file: string, body: string, trustedTypes = "lit-html 'allow-duplicates'"): Promise<Visit> {
    html = `<!doctype html><html lang="id"><title>Data contoh</title><link rel="icon" href="data:,">
<script type="module" src="${cdn.origin}/${file}" integrity="${hashes[file]}" crossorigin></script>${body}`;
    policy = strict(trustedTypes);
    cdn.asked.length = 0;
    const context = await chrome.newContext();
    const page = await context.newPage();
    const reports: string[] = [];
    const errors: string[] = [];
    const uncaught: string[] = [];
    await page.exposeFunction('reported', (directive: string) => reports.push(directive));
    await page.addInitScript(() => {
      const { reported } = globalThis as unknown as { reported(text: string): void };
      document.addEventListener('securitypolicyviolation', (event) =>
        reported(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    page.on('pageerror', (error) => uncaught.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(site.origin);
    return { page, reports, errors, uncaught, close: () => context.close() };
  }

  const link = () => `${portal.url}/dataset/titik-wifi-publik`;
  const table = () => `<satu-table src="${link()}" loading="eager"><a href="${link()}">Buka data</a></satu-table>`;
  const rows = (page: Page) => page.locator('satu-table tbody tr').first().waitFor();

  for (const file of ['satudata.js', 'satu-table.js', 'all.js'])
    test(`${file} shows a table under the strict policy, from another origin, without a report`, async () => {
      const { page, reports, errors, uncaught, close } = await visit(file, table());
      await rows(page);
      assert.deepEqual([reports, errors, uncaught], [[], [], []]);
      await close();
    });

  test('the loader takes its own parts and nothing else', async () => {
    const { page, close } = await visit('satudata.js', table());
    await rows(page);
    assert.equal(new Set(cdn.asked).size, cdn.asked.length, 'no file twice');
    assert.equal(
      cdn.asked.every((path) => path.slice(1) in hashes),
      true,
    );
    await close();
  });

  const english = () => table().replace('<satu-table', '<satu-table lang="en"');
  const isEnglish = (path: string) => path.startsWith('/parts/english');

  test('English is a part of its own, which only a page that speaks it loads', async () => {
    const { page, reports, errors, close } = await visit('satudata.js', table());
    await rows(page);
    assert.equal(cdn.asked.some(isEnglish), false);
    await close();
    const other = await visit('satudata.js', english());
    await rows(other.page);
    assert.equal(cdn.asked.filter(isEnglish).length, 1);
    assert.deepEqual([reports, errors, other.reports, other.errors], [[], [], [], []]);
    await other.close();
  });

  test('a part asked for later is checked too: with other bytes it is not run, and the table stays', async () => {
    change = (path, body) => (isEnglish(path) ? Buffer.concat([body, Buffer.from(';document.title="run"')]) : body);
    const { page, uncaught, close } = await visit('satudata.js', english());
    await rows(page);
    assert.equal(await page.title(), 'Data contoh');
    assert.deepEqual(uncaught, []);
    await close();
  });

  test('a part with other bytes is never run, and what stands inside the element stays', async () => {
    change = (path, body) =>
      path.startsWith('/parts/satu-table') ? Buffer.concat([body, Buffer.from(';document.title="run"')]) : body;
    const { page, close } = await visit('satudata.js', table());
    await page.waitForEvent('console', { predicate: (message) => message.text().includes('integrity') });
    assert.equal(await page.title(), 'Data contoh');
    assert.equal(await page.evaluate(() => customElements.get('satu-table') === undefined), true);
    assert.equal(await page.locator('satu-table a').isVisible(), true);
    await close();
  });

  for (const file of ['satudata.js', 'satu-table.js', 'all.js'])
    test(`${file} leaves the page as it is where the policy of Lit is refused`, async () => {
      const heard: string[] = [];
      const { page, uncaught, close } = await visit(file, table(), "'none'");
      page.on('console', (message) => heard.push(message.text()));
      await page.reload();
      await assert.doesNotReject(async () => {
        while (!heard.some((text) => text.startsWith('satudata:')))
          await page.waitForEvent('console', { timeout: 5_000 });
      });
      assert.equal(await page.locator('satu-table a').isVisible(), true);
      assert.deepEqual(uncaught, []);
      await close();
    });
});
