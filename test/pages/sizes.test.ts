import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser } from 'playwright-core';
import { mapPage, promisedPages } from '../../packages/tools/src/promises.js';
import { type BuiltPart, filesOf } from '../../packages/tools/src/sizes.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

const parts: readonly BuiltPart[] = JSON.parse(
  readFileSync(new URL('../../packages/tools/dist/cdn.json', import.meta.url), 'utf8'),
);

/** What stands on each page whose bytes are promised, and what a reader waits for there. */
const pages: Readonly<Record<string, { readonly body: (link: string) => string; readonly shown: string }>> = {
  'stat page': {
    body: (link) => `<satu-stat src="${link}" value="sum(kecepatan_mbps)" label="Kapasitas"></satu-stat>`,
    shown: 'satu-stat .figure',
  },
  'table page': { body: (link) => `<satu-table src="${link}"></satu-table>`, shown: 'satu-table tbody tr' },
  'chart page': {
    body: (link) => `<satu-chart src="${link}" x="kecamatan" y="sum(kecepatan_mbps)"></satu-chart>`,
    shown: 'satu-chart .drawing .area',
  },
  'hotspot list': {
    body: (link) => `<satu-hotspot-map src="${link}"></satu-hotspot-map>`,
    shown: 'satu-hotspot-map .card',
  },
  'hotspot list with map': {
    body: (link) => `<satu-hotspot-map src="${link}"></satu-hotspot-map>`,
    shown: 'satu-hotspot-map .map-box button',
  },
};

describe('the bytes that are promised are all that a page needs', () => {
  let chrome: Browser;
  let portal: ServedSandbox;
  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    chrome = await launchChrome();
  });
  after(async () => {
    await chrome?.close();
    await portal?.close();
  });

  for (const promise of promisedPages)
    test(`${promise.name}: what a reader waits for is there while every other file still hangs`, async () => {
      const about = pages[promise.name];
      assert.ok(about, `nothing is said of what stands on the ${promise.name}`);
      const counted = new Set(filesOf(promise, parts).files);
      const site = await serveLiveSite(() => about.body(`${portal.url}/dataset/titik-wifi-publik`));
      // Wide enough for the map to stand beside its list; a list alone is read on a phone.
      const width = promise === mapPage ? 1_000 : 390;
      const page = await chrome.newPage({ viewport: { width, height: 900 } });
      const kept: string[] = [];
      await page.route('**/satudata/parts/**', (route) => {
        const file = new URL(route.request().url()).pathname.replace('/satudata/', '');
        if (counted.has(file)) return route.continue();
        kept.push(file);
        return undefined;
      });
      try {
        await page.goto(site.origin);
        await page.locator(about.shown).first().waitFor({ state: 'attached', timeout: 15_000 });
        // What comes after was asked for, and was not needed.
        assert.notDeepEqual(kept, []);
      } finally {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.close();
        await site.close();
      }
    });
});
