import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

const total = 50_400;
const trees = Array.from({ length: total }, (_, at) => ({
  nama: `Pohon ${at} (contoh)`,
  lintang: -5 - (at % 200) / 1_000,
  bujur: 105.2 + Math.floor(at / 200) / 1_000,
}));

interface Filters {
  /** Places as they are, and those with latitude and longitude turned. */
  readonly $or: readonly [
    { readonly $and: readonly Readonly<Record<string, Readonly<Record<string, number>>>>[] },
    unknown,
  ];
}

/** The bounds that a portal was asked for, by column and side. */
function boundsIn(filters: string): (column: string, side: string) => number {
  const [{ $and }] = (JSON.parse(filters) as Filters).$or;
  return (column, side) => $and.find((part) => part[column]?.[side] !== undefined)?.[column]?.[side] ?? Number.NaN;
}

describe('a map of more rows than it takes, of a real portal', () => {
  let portal: ServedSandbox;
  let site: Site;
  let chrome: Browser;
  let page: Page;
  const asked: URL[] = [];

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    await write('package_create', { name: 'pohon-kota', title: 'Pohon kota (contoh)' });
    const fields = [
      { id: 'nama', type: 'text' },
      { id: 'lintang', type: 'numeric' },
      { id: 'bujur', type: 'numeric' },
    ];
    const { resource_id } = await write('datastore_create', { resource: { package_id: 'pohon-kota' }, fields });
    for (let at = 0; at < total; at += 10_000) {
      const records = trees.slice(at, at + 10_000);
      await write('datastore_upsert', { resource_id, method: 'insert', records });
    }
    site = await serveLiveSite(
      () => `<satu-map src="${portal.url}/dataset/pohon-kota" heading="Pohon (contoh)" loading="eager"></satu-map>`,
    );
    chrome = await launchChrome();
    page = await (await chrome.newContext({ viewport: { width: 1100, height: 800 } })).newPage();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname.endsWith('/datastore_search')) asked.push(url);
    });
  });
  after(async () => {
    await chrome?.close();
    await site?.close();
    await portal?.close();
  });

  async function write(action: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    const response = await fetch(new URL(`api/3/action/${action}`, `${portal.url}/`), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: portal.token },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { readonly result: Readonly<Record<string, unknown>> };
    assert.equal(response.status, 200, JSON.stringify(answer));
    return answer.result;
  }
  const told = async (): Promise<string> =>
    ((await page.locator('satu-map .notes').textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const telling = (text: RegExp): Promise<void> =>
    page.locator('satu-map .notes', { hasText: text }).waitFor({ timeout: 60_000 });

  test('shows 50,000 of them and says so; nearer, the portal is asked for what lies in view, and that is whole', async () => {
    await page.goto(site.origin);
    await telling(/50\.000 dari 50\.400 baris di bagian peta ini ditampilkan/);
    await page.locator('satu-map .mark').first().waitFor();
    asked.length = 0;
    for (let step = 0; step < 8 && !/dari 50\.400 baris dibaca/.test(await told()); step += 1) {
      await page.locator('satu-map .controls button').first().click();
      await page.waitForTimeout(1_200);
    }
    await telling(/dari 50\.400 baris dibaca/);
    // What is read is what lies in the part that was asked for.
    const bound = boundsIn(asked.at(-1)?.searchParams.get('filters') ?? '');
    const inside = trees.filter(
      ({ lintang, bujur }) =>
        lintang >= bound('lintang', 'gte') &&
        lintang <= bound('lintang', 'lte') &&
        bujur >= bound('bujur', 'gte') &&
        bujur <= bound('bujur', 'lte'),
    );
    assert.ok(inside.length > 0);
    assert.match(await told(), new RegExp(`^${inside.length.toLocaleString('id')} dari 50\\.400 baris dibaca`));
    const before = asked.length;
    await page.locator('satu-map .viewport').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(1_000);
    assert.equal(asked.length, before, 'a small move asks nothing');
  });
});
