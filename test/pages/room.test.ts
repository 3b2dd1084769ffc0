import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

describe('the room that a page keeps for the elements', () => {
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

  for (const width of [320, 1280]) {
    test(`is the same before the script is there and while the portal has not answered, ${width} px wide`, async () => {
      const src = `${portal.url}/dataset/titik-wifi-publik`;
      const site = await serveLiveSite(
        () => `<link rel="stylesheet" href="/satudata/satudata.css">
          <satu-data src="${src}"><satu-filter field="status"></satu-filter></satu-data>
          <satu-stat src="${src}" label="Titik" loading="eager"></satu-stat>
          <satu-chart src="${src}" kind="bar" x="status" loading="eager"><a href="${src}">Data</a></satu-chart>
          <satu-hotspot-map src="${src}" loading="eager"><a href="${src}">Data</a></satu-hotspot-map>
          <satu-table src="${src}" loading="eager"><a href="${src}">Data</a></satu-table>
          <satu-stat id="other" src="${src}" label="Titik" style="--satu-min-height: 20em" loading="eager"></satu-stat>`,
      );
      const page = await chrome.newPage({ viewport: { width, height: 900 } });
      try {
        const held: (() => void)[] = [];
        const hold = (): Promise<void> => new Promise((resolve) => held.push(resolve));
        await page.route(/satudata\.js$/, async (route) => {
          await hold();
          await route.continue();
        });
        await page.route(`${portal.url}/**`, async (route) => {
          await hold();
          await route.abort();
        });
        const heights = (): Promise<readonly [string, number][]> =>
          page.evaluate(() =>
            [...document.querySelectorAll('satu-filter, satu-stat, satu-chart, satu-hotspot-map, satu-table')].map(
              (element): [string, number] => [
                element.id || element.localName,
                Math.round(element.getBoundingClientRect().height),
              ],
            ),
          );
        await page.goto(site.origin, { waitUntil: 'commit' });
        await page.locator('satu-stat#other').waitFor();
        const before = await heights();
        assert.ok(
          before.every(([, height]) => height > 40),
          JSON.stringify(before),
        );
        held.splice(0).forEach((go) => {
          go();
        });
        await page.waitForFunction(() =>
          ['satu-filter', 'satu-stat', 'satu-chart', 'satu-hotspot-map', 'satu-table'].every((tag) =>
            document.querySelector(tag)?.matches(':state(loading), :state(slow)'),
          ),
        );
        assert.deepEqual(await heights(), before);
      } finally {
        await page.close();
        await site.close();
      }
    });
  }
});
