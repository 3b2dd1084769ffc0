import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ServedRelay, serveRelay } from '@satudata/relay/node.js';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, Page } from 'playwright-core';
import { demoServer } from '../../packages/tools/src/demo-server.js';
import { launchChrome } from './chrome.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the demo of a portal without CORS headers, through a relay', () => {
  let portal: ServedSandbox;
  let relay: ServedRelay;
  let demo: Server;
  let origin = '';
  let chrome: Browser;
  let page: Page;
  const asked: string[] = [];
  const errors: string[] = [];

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true, cors: false, token: 'uji' });
    // The relay wants to know the origin of the page, and the page the address of the relay.
    let answer: Server | undefined;
    demo = createServer((request, response) => answer?.emit('request', request, response)).listen(0, '127.0.0.1');
    await once(demo, 'listening');
    origin = `http://127.0.0.1:${(demo.address() as AddressInfo).port}`;
    relay = await serveRelay(
      {
        upstreams: { metro: { url: portal.url, allowPrivate: true } },
        origins: [origin],
        // The demo follows its portal within five seconds.
        cache: { fresh: 1, whileRevalidate: 0 },
      },
      { port: 0 },
    );
    answer = demoServer({
      page: `${root}stories/demo`,
      scripts: `${root}packages/widgets/dist/cdn`,
      portal: portal.url,
      token: 'uji',
      relay: `${relay.url}/metro`,
    });
    chrome = await launchChrome();
    page = await chrome.newPage({ viewport: { width: 1000, height: 900 } });
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(origin);
  });

  after(async () => {
    await chrome?.close();
    demo?.closeAllConnections();
    demo?.close();
    await relay?.close();
    await portal?.close();
  });

  test('every element shows its data, and nothing asks the portal itself', async () => {
    await page.locator('satu-stat .figure', { hasText: /^180/ }).first().waitFor();
    for (const tag of ['satu-chart', 'satu-hotspot-map', 'satu-table']) {
      const element = page.locator(tag).first();
      await element.scrollIntoViewIfNeeded();
      await page.locator(`${tag}:state(ready)`).first().waitFor();
    }
    await page.locator('satu-table .counted', { hasText: 'dari 180' }).waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual(
      new Set(asked.filter((origin) => origin !== 'null')),
      new Set([origin, new URL(relay.url).origin]),
    );
  });

  test('a change made by the page’s own form arrives through the relay', async () => {
    const active = page.locator('satu-stat').nth(3).locator('.figure');
    const form = page.locator('#ubah');
    await form.locator('select[name=id] option', { hasText: '(aktif)' }).first().waitFor({ state: 'attached' });
    const before = Number(await active.textContent());
    assert.ok(before > 0);
    const point = await form.locator('select[name=id] option', { hasText: '(aktif)' }).first().getAttribute('value');
    await form.locator('select[name=id]').selectOption(point);
    await form.locator('select[name=status]').selectOption('gangguan');
    await form.locator('button').click();
    await active.filter({ hasText: new RegExp(`^${before - 1}$`) }).waitFor({ timeout: 20_000 });
    await form.locator('#hasil', { hasText: 'Tersimpan' }).waitFor();
  });

  test('while the portal is down, the page is served what was last read', async () => {
    const active = page.locator('satu-stat').nth(3).locator('.figure');
    const figure = await active.textContent();
    const before = asked.length;
    portal.setFaults('503');
    await page.reload();
    // Elements begin when they come into view.
    await page.locator('satu-stat').nth(3).scrollIntoViewIfNeeded();
    await active.filter({ hasText: new RegExp(`^${figure}$`) }).waitFor({ timeout: 20_000 });
    await page.locator('satu-table').first().scrollIntoViewIfNeeded();
    await page.locator('satu-table .counted', { hasText: 'dari 180' }).waitFor({ timeout: 20_000 });
    assert.ok(asked.length > before);
    portal.setFaults();
  });
});
