import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ServedRelay, serveRelay } from '@satudata/relay/node.js';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, Page } from 'playwright-core';
import { type Site, serveSite } from '../package/site.js';
import { launchChrome } from './chrome.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

describe('the demo of a portal without CORS headers, through a relay', () => {
  let portal: ServedSandbox;
  let relay: ServedRelay;
  let site: Site;
  let chrome: Browser;
  let page: Page;
  const asked: string[] = [];
  const errors: string[] = [];

  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true, cors: false, token: 'uji' });
    site = await serveSite((path) => {
      if (path === '/') return { body: demoPage(), headers: { 'content-type': 'text/html', ...policy() } };
      const folder = path.startsWith('/satudata/') ? `${root}packages/widgets/dist/cdn` : `${root}stories/demo`;
      const type = types[extname(path)];
      if (type === undefined) return undefined;
      const body = readFileSync(folder + path.replace(/^\/satudata/, ''));
      return { body, headers: { 'content-type': type } };
    });
    relay = await serveRelay(
      {
        upstreams: { metro: { url: portal.url, allowPrivate: true } },
        origins: [site.origin],
        // The demo follows its portal within five seconds.
        cache: { fresh: 1, whileRevalidate: 0 },
      },
      { port: 0 },
    );
    chrome = await launchChrome();
    page = await chrome.newPage({ viewport: { width: 1000, height: 900 } });
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.origin);
  });

  after(async () => {
    await chrome?.close();
    await site?.close();
    await relay?.close();
    await portal?.close();
  });

  // The demo's own page without its own script, which asks the portal by itself; every element is told the relay.
  const demoPage = (): string =>
    readFileSync(`${root}stories/demo/index.html`, 'utf8')
      .replace(/<script[^>]*demo\.js.*?<\/script>/, '')
      .replaceAll(/\ssrc="\{\{portal\}\}/g, ` relay="${relay.url}/metro"$&`)
      .replaceAll('{{portal}}', portal.url);
  const policy = (): Record<string, string> => ({
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${relay.url}`,
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
      new Set([site.origin, new URL(relay.url).origin]),
    );
  });

  test('a change in the portal arrives through the relay', async () => {
    const call = async (action: string, parameters: unknown) => {
      const answer = await fetch(`${portal.url}/api/3/action/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'uji' },
        body: JSON.stringify(parameters),
      });
      return ((await answer.json()) as { result: { resources: readonly { id: string; datastore_active?: boolean }[] } })
        .result;
    };
    const { resources } = await call('package_show', { id: 'titik-wifi-publik' });
    const id = resources.find((resource) => resource.datastore_active)?.id;
    await call('datastore_delete', { resource_id: id, filters: { _id: 1 }, force: true });
    await page.locator('satu-table .counted', { hasText: 'dari 179' }).waitFor({ timeout: 20_000 });
  });

  test('while the portal is down, the page is served what was last read', async () => {
    const before = asked.length;
    portal.setFaults('503');
    await page.reload();
    await page.locator('satu-table').first().scrollIntoViewIfNeeded();
    await page.locator('satu-table .counted', { hasText: 'dari 179' }).waitFor({ timeout: 20_000 });
    assert.ok(asked.length > before);
    portal.setFaults();
  });
});
