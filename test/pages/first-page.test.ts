import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

/** Elements that read further than their first page, and what stands in them once it is drawn. */
const elements: Readonly<Record<string, { readonly html: (link: string) => string; readonly drawn: string }>> = {
  'a list of hotspots': { html: (link) => `<satu-hotspot-map src="${link}"></satu-hotspot-map>`, drawn: '.card' },
};

interface Asked {
  readonly offset: number;
  readonly drawn: boolean;
}

/** Writes down, for every page of rows that is asked for, whether rows stood on the page by then. */
function watchAsking(selector: string): void {
  const asked: Asked[] = [];
  Object.assign(globalThis, { asked });
  const inside = (root: ParentNode): boolean =>
    root.querySelector(selector) !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && inside(shadowRoot));
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const drawn = inside(document);
    const request = new Request(input, init);
    const text = `${decodeURIComponent(request.url)} ${await request.clone().text()}`;
    if (text.includes('datastore_search')) {
      const offset = Number(/"?offset"?[=:]\s*(\d+)/.exec(text)?.[1] ?? 0);
      asked.push({ offset, drawn });
    }
    return fetch(request);
  };
}

describe('the first page of rows', () => {
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

  for (const [name, { html, drawn }] of Object.entries(elements))
    test(`${name} shows it before it asks for the second`, async () => {
      const site = await serveLiveSite(() => html(`${portal.url}/dataset/penduduk-kelurahan`));
      const page = await chrome.newPage({ viewport: { width: 1_000, height: 900 } });
      await page.addInitScript({
        content: `globalThis.__name = (f) => f; (${watchAsking.toString()})(${JSON.stringify(drawn)});`,
      });
      try {
        await page.goto(site.origin);
        const further = await page.waitForFunction(
          () => {
            const { asked = [] } = globalThis as unknown as { asked?: Asked[] };
            return asked.find(({ offset }) => offset > 0) === undefined ? undefined : asked;
          },
          undefined,
          { timeout: 20_000 },
        );
        const asked = await further.jsonValue();
        assert.equal(asked?.[0]?.drawn, false);
        assert.deepEqual(
          asked?.filter(({ offset, drawn: there }) => offset > 0 && !there),
          [],
        );
      } finally {
        await page.close();
        await site.close();
      }
    });
});
