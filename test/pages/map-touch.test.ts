import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

type Spot = readonly [x: number, y: number];

/** A server of tiles that answers as it is told, and remembers what it was asked for. */
class Tiles {
  readonly asked: string[] = [];
  /** `0` never answers. */
  status = 200;
  readonly #server: Server = createServer((request, response) => {
    this.asked.push(request.url ?? '');
    if (this.status === 0) return;
    if (this.status !== 200) {
      response.writeHead(this.status, { 'content-type': 'text/plain' }).end('Too many requests (contoh)');
      return;
    }
    response.writeHead(200, { 'content-type': 'image/svg+xml', 'access-control-allow-origin': '*' });
    response.end(
      '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#dde6d5"/></svg>',
    );
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function pageOf(context: BrowserContext): Promise<[Page, CDPSession]> {
  const page = await context.newPage();
  return [page, await context.newCDPSession(page)];
}

/** Rows and columns of the picture of a map on which something else than the one colour of its tiles shines through from end to end. */
async function linesBetweenTiles(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const root = document.querySelector('satu-map')?.shadowRoot;
    for (const part of root?.querySelectorAll<HTMLElement>('.marks, .controls, .bottom, .ground, .hint, .skip') ?? [])
      part.style.setProperty('visibility', 'hidden');
  });
  const picture = await page.locator('satu-map .viewport').screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const edge = 12;
    const ground = 4 * (Math.floor(height / 2 + 5) * width + Math.floor(width / 2 + 3));
    const other: string[] = [];
    for (const [name, along, across, step, next] of [
      ['column', width, height, 4, 4 * width],
      ['row', height, width, 4 * width, 4],
    ] as const)
      for (let line = edge; line < along - edge; line += 1) {
        let shines = true;
        for (let dot = edge; shines && dot < across - edge; dot += 7) {
          const at = line * step + dot * next;
          // Nobody sees a colour that is rounded otherwise.
          shines = [0, 1, 2].some((part) => Math.abs((dots[at + part] ?? 0) - (dots[ground + part] ?? 0)) > 3);
        }
        if (shines) other.push(`${name} ${line}`);
      }
    return other;
  }, picture.toString('base64'));
}

describe('a map under real fingers, with real tiles', () => {
  const tiles = new Tiles();
  let chrome: Browser;
  let portal: ServedSandbox;
  let site: Site;
  let page: Page;
  let hand: CDPSession;
  let policy: string | undefined;
  let phone: BrowserContext;

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
    await tiles.start();
    site = await serveLiveSite(
      (path) => `<p>Di atas peta</p>
<satu-map src="${portal.url}/dataset/titik-wifi-publik" heading="Titik (contoh)" loading="eager" ${
        path === '/ubin' ? `tiles="${tiles.origin}/rbi/tile/{z}/{y}/{x}" tiles-attribution="© Peta (contoh)"` : ''
      }></satu-map><div style="height: 2000px">Di bawah peta</div>`,
      () => policy,
    );
    chrome = await launchChrome();
    phone = await chrome.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    [page, hand] = await pageOf(phone);
  });
  after(async () => {
    await chrome?.close();
    await site?.close();
    await portal?.close();
    tiles.stop();
  });

  const open = async (path: string): Promise<void> => {
    await page.goto(site.origin + path);
    await page.locator('satu-map .scale').waitFor();
    // The map comes to rest after it has been shown whole.
    await page.waitForFunction(
      () => document.querySelector('satu-map')?.shadowRoot?.querySelectorAll('.mark').length !== 0,
    );
  };
  const scale = async (): Promise<string> => (await page.locator('satu-map .scale').textContent()) ?? '';
  const middle = async (): Promise<Spot> => {
    const box = await page.locator('satu-map .viewport').boundingBox();
    assert.ok(box !== null);
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const fingers = async (from: readonly Spot[], to: readonly Spot[], steps = 8): Promise<void> => {
    const at = (part: number) =>
      from.map(([x, y], id) => ({
        id,
        x: x + ((to[id]?.[0] ?? x) - x) * part,
        y: y + ((to[id]?.[1] ?? y) - y) * part,
      }));
    await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= steps; step += 1)
      await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
    await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const firstMark = (): Promise<number> =>
    page
      .locator('satu-map .mark')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().left);

  test('one finger scrolls the page past the map, and the map says that it takes two', async () => {
    await open('/');
    const [x, y] = await middle();
    const left = await firstMark();
    await fingers([[x, y]], [[x, y - 120]]);
    await page.waitForFunction(() => scrollY > 40);
    assert.equal(await firstMark(), left);
    assert.match((await page.locator('satu-map .hint').textContent()) ?? '', /dua jari/);
  });

  test('two fingers move the map and leave the page where it is', async () => {
    await open('/');
    const [x, y] = await middle();
    const [left, before] = [await firstMark(), await scrolled()];
    await fingers(
      [
        [x - 40, y],
        [x + 40, y],
      ],
      [
        [x - 10, y],
        [x + 70, y],
      ],
    );
    await page.waitForFunction(
      (was) =>
        (document.querySelector('satu-map')?.shadowRoot?.querySelector('.mark')?.getBoundingClientRect().left ?? was) >
        was + 10,
      left,
    );
    assert.equal(await scrolled(), before);
  });

  test('two fingers that part zoom in, and that close zoom out', async () => {
    await open('/');
    const far = await scale();
    const [x, y] = await middle();
    const near: readonly Spot[] = [
      [x - 25, y],
      [x + 25, y],
    ];
    const apart: readonly Spot[] = [
      [x - 110, y],
      [x + 110, y],
    ];
    await fingers(near, apart);
    await page.waitForFunction(
      (was) => document.querySelector('satu-map')?.shadowRoot?.querySelector('.scale')?.textContent !== was,
      far,
    );
    const close = await scale();
    await fingers(apart, near);
    await page.waitForFunction(
      (was) => document.querySelector('satu-map')?.shadowRoot?.querySelector('.scale')?.textContent !== was,
      close,
    );
  });

  test('a tap opens what lies there', async () => {
    await open('/');
    for (let zoom = 0; zoom < 6; zoom += 1) {
      const single = page.locator('satu-map .mark:not(.cluster)').first();
      if ((await single.count()) > 0) break;
      await page.locator('satu-map .mark.cluster').first().tap();
      await page.waitForTimeout(400);
    }
    await page.locator('satu-map .mark:not(.cluster)').first().tap();
    await page.locator('satu-map .panel').waitFor();
  });

  test('tiles are asked for in the order of their template, of nobody else, and their maker is named', async () => {
    tiles.status = 200;
    tiles.asked.length = 0;
    await open('/ubin');
    await page.locator('satu-map .tiles img').first().waitFor();
    assert.equal(await page.locator('satu-map .attribution').textContent(), '© Peta (contoh)');
    const [, z = '', y = '', x = ''] = /^\/rbi\/tile\/(\d+)\/(\d+)\/(\d+)$/.exec(tiles.asked[0] ?? '') ?? [];
    const size = 2 ** Number(z);
    // Kota Metro: 105.3 E, 5.1 S.
    assert.ok(Math.abs(Number(x) / size - (105.3 + 180) / 360) < 2 / size);
    assert.ok(Math.abs(Number(y) / size - 0.514) < 2 / size);
  });

  for (const deviceScaleFactor of [1, 2.625])
    test(`no line shows between tiles, in the dark, at ${deviceScaleFactor} dots a pixel, wherever the map is zoomed or moved to`, async () => {
      const context = await chrome.newContext({
        viewport: { width: 390, height: 800 },
        deviceScaleFactor,
        hasTouch: true,
        isMobile: true,
        colorScheme: 'dark',
      });
      [page, hand] = await pageOf(context);
      try {
        await open('/ubin');
        await page.locator('satu-map .tiles img').first().waitFor();
        // Most maps do not begin at a whole pixel.
        await page.addStyleTag({ content: 'body { padding: 0.3px 0 0 0.8px; }' });
        const [x, y] = await middle();
        for (const [from, to] of [
          [30, 47],
          [60, 33],
        ] as const) {
          await fingers(
            [
              [x - from, y],
              [x + from, y],
            ],
            [
              [x - to, y + 7],
              [x + to + 5, y + 7],
            ],
          );
          await page.waitForTimeout(700);
          assert.deepEqual(await linesBetweenTiles(page), []);
        }
      } finally {
        await context.close();
        [page, hand] = await pageOf(phone);
      }
    });

  const note = async (says: RegExp): Promise<void> => {
    await page.locator('satu-map .tile-note').waitFor();
    assert.match((await page.locator('satu-map .tile-note').textContent()) ?? '', says);
    await page.locator('satu-map .switch button').nth(1).tap();
    assert.ok((await page.locator('satu-map .list tbody tr:visible').count()) > 0);
    await page.locator('satu-map .switch button').first().tap();
  };

  for (const status of [429, 403]) {
    test(`a tile server that answers ${status} is left alone, the map says so, and the table stays`, async () => {
      tiles.status = status;
      tiles.asked.length = 0;
      await open('/ubin');
      await note(/tidak dapat dimuat/);
      assert.ok((await page.locator('satu-map .mark').count()) > 0);
      const asked = tiles.asked.length;
      await page.locator('satu-map .controls button').first().tap();
      await page.waitForTimeout(400);
      assert.equal(tiles.asked.length, asked);
      tiles.status = 200;
      await page.locator('satu-map .tile-note button').tap();
      await page.locator('satu-map .tiles img').first().waitFor();
    });
  }

  test('a tile server that never answers is told as slow, and the table stays', async () => {
    tiles.status = 0;
    try {
      await open('/ubin');
      await note(/lambat dimuat/);
    } finally {
      tiles.status = 200;
    }
  });

  test('tiles that the page’s own policy refuses are told as that', async () => {
    policy = "img-src 'self' data:";
    try {
      await open('/ubin');
      await note(/Aturan keamanan/);
    } finally {
      policy = undefined;
    }
  });
});
