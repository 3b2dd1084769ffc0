import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { type Site, serveSite } from '../package/site.js';
import { launchChrome } from './chrome.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'storybook-static');
const axe = join(root, 'node_modules/axe-core/axe.min.js');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
};
// Storybook's own check would run at the same time.
const looks = ['lang:id;theme:light;a11y.manual:!true', 'lang:en;theme:dark;a11y.manual:!true'] as const;
/** What a story is called after, where that is a state. */
const states = [
  'idle',
  'loading',
  'slow',
  'ready',
  'empty',
  'partial',
  'stale',
  'paused',
  'failed',
  'misconfigured',
  'unsupported',
];

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
}

describe('Storybook', () => {
  let chrome: Browser;
  let site: Site;
  let entries: readonly Entry[] = [];

  before(async () => {
    if (!existsSync(join(built, 'index.json')))
      execFileSync('npm', ['run', 'build:storybook'], { cwd: root, stdio: 'ignore' });
    const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
    entries = Object.values(index.entries);
    site = await serveSite((path) => {
      const file = join(built, path === '/' ? 'index.html' : path);
      if (!file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) return undefined;
      return {
        body: readFileSync(file),
        headers: {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'cache-control': 'max-age=600',
        },
      };
    });
    chrome = await launchChrome();
  });

  after(async () => {
    await chrome?.close();
    await site?.close();
  });

  /** What is wrong with a page of Storybook. */
  async function faultsOf(page: Page, { id, name, type }: Entry, globals: string): Promise<string[]> {
    const faults: string[] = [];
    const hear = (text: string): number => faults.push(`${id} (${globals}): ${text}`);
    page.on('console', (message) => message.type() === 'error' && hear(message.text()));
    page.on('pageerror', (error) => hear(error.message));
    page.on('requestfailed', (request) => hear(`${request.url()} ${request.failure()?.errorText}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (origin !== site.origin && protocol !== 'data:' && protocol !== 'blob:') hear(`asks ${request.url()}`);
    });
    await page.goto(`${site.origin}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`);
    await page.waitForFunction(
      () => document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'),
      undefined,
      { timeout: 20_000 },
    );
    if (!(await page.evaluate(() => document.body.matches('.sb-show-main')))) {
      hear(`Storybook shows an error: ${await page.locator('#error-message').textContent()}`);
      return faults;
    }
    if (type === 'docs') {
      await page.locator('#storybook-docs h1').first().waitFor();
      return faults;
    }
    await page.locator('#storybook-root .story > *').first().waitFor({ state: 'attached' });
    const state = name.toLowerCase();
    if (states.includes(state))
      await page.waitForFunction(
        (wanted) => {
          const all = [...document.querySelectorAll('#storybook-root .story *')];
          return all.some((element) => (element as Element & { readonly state?: string }).state === wanted);
        },
        state,
        { timeout: 15_000 },
      );
    else
      await page.waitForFunction(() =>
        [...document.querySelectorAll('#storybook-root .story *')].every(
          (element) => !['idle', 'loading', 'slow'].includes((element as Element & { state?: string }).state ?? ''),
        ),
      );
    await page.waitForTimeout(150);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(
      ([options]) =>
        (globalThis as unknown as { axe: { run(where: string, how: RunOptions): Promise<AxeResults> } }).axe.run(
          '#storybook-root',
          options,
        ),
      [rules] as const,
    );
    for (const violation of violations)
      for (const node of violation.nodes) hear(`${violation.id}: ${node.target.join(' ')} ${node.html.slice(0, 90)}`);
    return faults;
  }

  /** Visits pages, a few at a time. */
  async function visit(all: readonly (readonly [Entry, string])[]): Promise<string[]> {
    const waiting = [...all];
    const found: string[] = [];
    const context = await chrome.newContext({ viewport: { width: 900, height: 800 } });
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const page = await context.newPage();
        const [entry, globals] = next;
        found.push(
          ...(await faultsOf(page, entry, globals).catch((error: Error) => [`${entry.id}: ${error.message}`])),
        );
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: 4 }, work));
    await context.close();
    return found;
  }

  test('every story is drawn in Indonesian and light, and in English and dark, without a fault', async () => {
    const stories = entries.filter(({ type }) => type === 'story');
    assert.ok(stories.length > 50, `${stories.length} stories`);
    const visits = stories.flatMap((entry) => looks.map((globals) => [entry, globals] as const));
    assert.deepEqual(await visit(visits), []);
  });

  test('every page of documentation opens, for each element one', async () => {
    const docs = entries.filter(({ type }) => type === 'docs');
    for (const element of ['Chart', 'Data', 'Filter', 'Hotspot map', 'Stat', 'Table'])
      assert.ok(
        docs.some(({ title }) => title === `Elements/${element}`),
        element,
      );
    assert.deepEqual(await visit(docs.map((entry) => [entry, looks[0]] as const)), []);
  });

  test('the stories of an element show every state that it can be in', () => {
    const missing = {
      Data: ['loading', 'slow', 'empty', 'partial', 'paused', 'failed', 'unsupported'],
      Filter: ['empty', 'partial', 'paused', 'unsupported'],
      Table: ['partial'],
      Stat: [],
      Chart: [],
      'Hotspot map': [],
    };
    for (const [element, never] of Object.entries(missing)) {
      const shown = new Set(
        entries.filter(({ title }) => title === `Elements/${element}`).map(({ name }) => name.toLowerCase()),
      );
      assert.deepEqual(
        states.filter((state) => !shown.has(state)),
        states.filter((state) => never.some((other) => other === state)),
        element,
      );
    }
  });
});
