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
  // Everything is looked at; only faults are written down in full, which takes most of the time on a page of forty charts.
  resultTypes: ['violations'],
};
const looks = [
  { lang: 'id', theme: 'light' },
  { lang: 'en', theme: 'dark' },
] as const;
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
  readonly tags?: readonly string[];
}

interface Channelled {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit(event: string, value: unknown): void;
    once(event: string, listener: () => void): void;
  };
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

  /** Waits until a story stands where its name or a tag says, or, where that is no state, until all in it have an answer. */
  async function settle(page: Page, { name, tags = [] }: Entry, lang: string): Promise<void> {
    await page.locator(`#storybook-root .story[lang=${lang}] > *`).first().waitFor({ state: 'attached' });
    const state = name.toLowerCase();
    await page.waitForFunction(
      ([wanted, answered]) => {
        const found = [...document.querySelectorAll('#storybook-root .story *')]
          .map((element) => (element as Element & { readonly state?: string }).state)
          .filter((known) => known !== undefined);
        return wanted === undefined ? found.every((known) => answered.includes(known)) : found.includes(wanted);
      },
      [
        states.find((known) => known === state || tags.includes(known)),
        ['ready', 'empty', 'partial'] as readonly (string | undefined)[],
      ] as const,
      { timeout: 10_000 },
    );
    await page.waitForTimeout(150);
  }

  /** Checks what a page shows against WCAG 2.2 AA. */
  async function inaccessible(page: Page): Promise<string[]> {
    return page.evaluate(
      async ([options]) => {
        const { axe } = globalThis as unknown as {
          axe: { run(where: string, how: RunOptions): Promise<AxeResults> };
        };
        const { violations } = await axe.run('#storybook-root', options);
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 90)}`),
        );
      },
      [rules] as const,
    );
  }

  /** A tab of a visitor, which goes from story to story without loading Storybook again. */
  interface Tab {
    readonly page: Page;
    /** Called with what goes wrong. */
    hear: (text: string) => void;
    /** Whether what is asked for at a host that is not there is no fault. */
    asksInVain: boolean;
    loaded: boolean;
  }

  async function openTab(): Promise<Tab> {
    const context = await chrome.newContext({ viewport: { width: 900, height: 800 } });
    const page = await context.newPage();
    const tab: Tab = { page, hear: () => undefined, asksInVain: false, loaded: false };
    // Only a story of a host that is not there may ask one.
    await page.route('https://ubin.invalid/**', (route) =>
      tab.asksInVain ? route.fulfill({ status: 204 }) : route.continue(),
    );
    page.on('console', (message) => message.type() === 'error' && tab.hear(message.text()));
    page.on('pageerror', (error) => tab.hear(error.message));
    page.on('requestfailed', (request) => tab.hear(`${request.url()} ${request.failure()?.errorText}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (tab.asksInVain && origin === 'https://ubin.invalid') return;
      if (origin !== site.origin && protocol !== 'data:' && protocol !== 'blob:') tab.hear(`asks ${request.url()}`);
    });
    return tab;
  }

  /** Loads a page of Storybook, or has the one that is loaded show another story. */
  async function show({ page, loaded }: Tab, { id, type }: Entry): Promise<void> {
    if (loaded && type === 'story') {
      await page.evaluate(
        ([storyId, first]) =>
          new Promise<void>((resolve) => {
            const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Channelled;
            for (const event of ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing'])
              channel.once(event, () => resolve());
            channel.emit('updateGlobals', { globals: first });
            channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
          }),
        [id, looks[0]] as const,
      );
      return;
    }
    // Storybook's own check of the same rules would run at the same time.
    const globals = `lang:${looks[0].lang};theme:${looks[0].theme};a11y.manual:!true`;
    await page.goto(`${site.origin}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`);
    await page.waitForFunction(
      () => document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'),
      undefined,
      { timeout: 20_000 },
    );
    if (type === 'story') await page.addScriptTag({ path: axe });
  }

  /** What is wrong with a page of Storybook; a story is looked at in every look. */
  async function faultsOf(tab: Tab, entry: Entry): Promise<string[]> {
    const { page } = tab;
    const { id, type, tags = [] } = entry;
    const faults: string[] = [];
    let look: (typeof looks)[number] = looks[0];
    const hear = (text: string): number => faults.push(`${id} (${look.lang}, ${look.theme}): ${text}`);
    // What is left half loaded is no fault of what comes next.
    tab.hear = () => undefined;
    if (!tab.loaded || type === 'docs') await page.goto('about:blank');
    tab.hear = hear;
    tab.asksInVain = tags.includes('asks-in-vain');
    await show(tab, entry);
    tab.loaded = false;
    if (!(await page.evaluate(() => document.body.matches('.sb-show-main')))) {
      hear(`Storybook shows an error: ${await page.locator('#error-message').textContent()}`);
      return faults;
    }
    if (type === 'docs') {
      await page.locator('#storybook-docs h1').first().waitFor();
      return faults;
    }
    for (look of looks) {
      await page.evaluate((globals) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Channelled;
        channel.emit('updateGlobals', { globals });
      }, look);
      await settle(page, entry, look.lang);
      for (const fault of await inaccessible(page)) hear(fault);
    }
    // What was asked in vain may still be under way.
    tab.loaded = !tab.asksInVain;
    return faults;
  }

  /** Visits pages, a few at a time. */
  async function visit(all: readonly Entry[]): Promise<string[]> {
    const waiting = [...all];
    const found: string[] = [];
    const work = async (): Promise<void> => {
      const tab = await openTab();
      for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
        const { id } = entry;
        found.push(
          ...(await faultsOf(tab, entry).catch((error: Error) => {
            tab.loaded = false;
            return [`${id}: ${error.message}`];
          })),
        );
      }
      await tab.page.context().close();
    };
    await Promise.all(Array.from({ length: Math.min(4, all.length) }, work));
    return found;
  }

  test('every story is drawn in Indonesian and light, and in English and dark, without a fault', async () => {
    const stories = entries.filter(({ type }) => type === 'story');
    assert.ok(stories.length > 50, `${stories.length} stories`);
    assert.deepEqual(await visit(stories), []);
  });

  test('a story that is not there, or stands elsewhere than its name says, is a fault', async () => {
    const [story] = entries.filter(({ id }) => id === 'elements-stat--ready');
    assert.ok(story);
    const faults = await visit([
      { ...story, id: 'elements-stat--tidak-ada' },
      { ...story, name: 'Failed' },
    ]);
    assert.ok(faults.some((fault) => fault.includes('Storybook shows an error')));
    assert.ok(faults.some((fault) => fault.startsWith('elements-stat--ready: ') && fault.includes('Timeout')));
  });

  test('every page of documentation opens, for each element one', async () => {
    const docs = entries.filter(({ type }) => type === 'docs');
    for (const element of ['Chart', 'Data', 'Filter', 'Hotspot map', 'Stat', 'Table'])
      assert.ok(
        docs.some(({ title }) => title === `Elements/${element}`),
        element,
      );
    assert.deepEqual(await visit(docs), []);
  });

  test('every package that client and widgets load from others has a page that says why', () => {
    const named = ['client', 'widgets'].flatMap((name) => {
      const { dependencies } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')) as {
        dependencies: Record<string, string>;
      };
      return Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@satudata/'));
    });
    assert.ok(named.length > 0);
    const told = entries.filter(({ title }) => title.startsWith('Decisions/')).map(({ id }) => id);
    for (const name of named)
      assert.ok(told.includes(`decisions-${name.replace(/\W+/g, '-').replace(/^-/, '')}--docs`), name);
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
