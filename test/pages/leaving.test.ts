import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';

/** Elements on a page of their own, and what stands in them when they are ready. */
const elements: Readonly<Record<string, { readonly html: (link: string) => string; readonly ready: string }>> = {
  'satu-stat': {
    html: (link) => `<satu-stat src="${link}" refresh="60s" value="count()"></satu-stat>`,
    ready: '.figure',
  },
  'satu-table': { html: (link) => `<satu-table src="${link}"></satu-table>`, ready: 'tbody tr' },
  'satu-table that scrolls': {
    html: (link) => `<satu-table src="${link}" rows="scroll"></satu-table>`,
    ready: 'tbody tr[aria-rowindex]',
  },
  'satu-chart': {
    html: (link) => `<satu-chart src="${link}" refresh="60s" x="kecamatan" y="count()"></satu-chart>`,
    ready: '.drawing .area',
  },
  'satu-map': { html: (link) => `<satu-map src="${link}"></satu-map>`, ready: '.mark' },
  'satu-hotspot-map': { html: (link) => `<satu-hotspot-map src="${link}"></satu-hotspot-map>`, ready: '.card' },
  'satu-data with a filter': {
    html: (link) =>
      `<satu-data src="${link}"><satu-filter field="kecamatan"></satu-filter><satu-stat value="count()"></satu-stat></satu-data>`,
    ready: '.figure',
  },
};
const cycles = 200;

/** Counts what a page has begun and not ended: observers, timers, frames and listeners of window, document and media. */
function countBegun(): void {
  const begun = { observers: 0, timers: 0, listeners: 0 };
  Object.assign(globalThis, { begun });
  const observing = new Map<object, Set<unknown>>();
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const { prototype } = globalThis[name];
    const { observe, disconnect } = prototype as {
      observe: (...args: unknown[]) => void;
      disconnect: () => void;
    };
    const count = (): void => {
      begun.observers = [...observing.values()].reduce((sum, targets) => sum + targets.size, 0);
    };
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]) {
        const targets = observing.get(this) ?? new Set();
        observing.set(this, targets.add(args[0]));
        count();
        observe.apply(this, args);
      },
      disconnect(this: object) {
        observing.delete(this);
        count();
        disconnect.apply(this);
      },
    });
    if (!('unobserve' in prototype)) continue;
    const { unobserve } = prototype;
    Object.assign(prototype, {
      unobserve(this: IntersectionObserver, target: Element) {
        observing.get(this)?.delete(target);
        count();
        unobserve.call(this as never, target);
      },
    });
  }
  const intervals = new Set<number>();
  const { setInterval, clearInterval } = globalThis;
  Object.assign(globalThis, {
    setInterval: (...args: Parameters<typeof setInterval>) => {
      const id = Number(setInterval(...args));
      begun.timers = intervals.add(id).size;
      return id;
    },
    clearInterval: (id: number) => {
      intervals.delete(id);
      begun.timers = intervals.size;
      clearInterval(id);
    },
  });
  const kept = new Map<EventTarget, Set<string>>();
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const nameOf = (type: string, listener: unknown): string => {
    if (listener === null || (typeof listener !== 'object' && typeof listener !== 'function')) return type;
    if (!numbers.has(listener)) {
      last += 1;
      numbers.set(listener, last);
    }
    return `${type} ${numbers.get(listener)}`;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const lasting = (target: unknown): target is EventTarget =>
    target === undefined ||
    target === null ||
    target instanceof Window ||
    target instanceof Document ||
    target instanceof MediaQueryList;
  const count = (): void => {
    begun.listeners = [...kept.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (lasting(this) && !(typeof options === 'object' && options.once === true)) {
      const name = nameOf(type, listener);
      kept.set(target, (kept.get(target) ?? new Set()).add(name));
      count();
      if (typeof options === 'object')
        options.signal?.addEventListener('abort', () => {
          kept.get(target)?.delete(name);
          count();
        });
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    kept.get(target)?.delete(nameOf(type, listener));
    count();
    removeEventListener.call(target, type, listener, options);
  };
}

interface Left {
  readonly observers: number;
  readonly timers: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly domListeners: number;
}

async function leftOf(page: Page, session: CDPSession): Promise<Left> {
  // What waits for a short while, as a reader's rest, is over then.
  await page.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true), 400)));
  for (let round = 0; round < 4; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const begun = await page.evaluate(() => ({
    ...(globalThis as unknown as { begun: Omit<Left, 'nodes' | 'domListeners'> }).begun,
  }));
  return { ...begun, nodes, domListeners: jsEventListeners };
}

describe('an element that has left the page', () => {
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

  for (const [name, { html, ready }] of Object.entries(elements))
    test(`${name}: after coming and going ${cycles} times it has left no observer, timer, listener or node`, async () => {
      const site = await serveLiveSite(() => '<main></main>');
      const page = await chrome.newPage({ viewport: { width: 1_000, height: 900 } });
      await page.addInitScript({ content: `globalThis.__name = (f) => f; (${countBegun.toString()})();` });
      try {
        await page.goto(site.origin);
        const session = await page.context().newCDPSession(page);
        const come = (times: number): Promise<void> =>
          page.evaluate(
            async ({ text, wanted, count }) => {
              const main = document.querySelector('main');
              const inside = (root: ParentNode): boolean =>
                root.querySelector(wanted) !== null ||
                [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && inside(shadowRoot));
              for (let time = 0; time < count; time += 1) {
                if (main === null) return;
                main.innerHTML = text;
                // Some leave before they are ready, most after.
                if (time % 10 === 9) await new Promise((resolve) => requestAnimationFrame(resolve));
                else while (!inside(main)) await new Promise((resolve) => requestAnimationFrame(resolve));
                main.replaceChildren();
              }
            },
            { text: html(`${portal.url}/dataset/titik-wifi-publik`), wanted: ready, count: times },
          );
        // What an element loads for all of its kind stays.
        await come(12);
        const first = await leftOf(page, session);
        await come(cycles);
        const last = await leftOf(page, session);
        assert.deepEqual(
          { observers: last.observers, timers: last.timers, listeners: last.listeners },
          { observers: first.observers, timers: first.timers, listeners: first.listeners },
        );
        assert.ok(last.nodes - first.nodes < cycles, `${last.nodes - first.nodes} nodes are left`);
        assert.ok(
          last.domListeners - first.domListeners < cycles,
          `${last.domListeners - first.domListeners} listeners of nodes are left`,
        );
      } finally {
        await page.close();
        await site.close();
      }
    });
});
