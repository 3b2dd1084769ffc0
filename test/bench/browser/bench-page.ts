import type { Browser, CDPSession, Page } from 'playwright-core';

/** A page of the bench, in a renderer process of its own. */
export interface BenchPage {
  /** Calls what the page's runner offers under this name, and resolves with what it gives. */
  run<T>(name: string, argument?: unknown): Promise<T>;
  /** The same, giving the milliseconds of CPU that the page's main thread spent on it. */
  cpu(name: string, argument?: unknown): Promise<number>;
  /** Drags by the mouse from where the runner's `hold` says, to and fro; gives the milliseconds of CPU of each step. */
  drag(steps: number): Promise<number>;
  /** Megabytes of the page's heap and buffers after everything that can go has gone. */
  heapMB(): Promise<number>;
  /** Waits until what was begun has come to rest; gives the milliseconds of CPU that it took till then. */
  settle(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page of the bench and waits until its runner is there. Faults of the page fail what is run on it. */
export async function openBenchPage(browser: Browser, origin: string): Promise<BenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1_280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'id-ID',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => {
    // Told by browsers whenever a size changes while sizes are told; nothing is lost.
    if (!message.includes('ResizeObserver loop')) faults.push(message);
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(origin);
  await page.waitForFunction(() => 'bench' in globalThis, undefined, { timeout: 60_000 });
  const run = async <T>(name: string, argument?: unknown): Promise<T> => {
    const given = await call<T>(page, name, argument);
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
    return given;
  };
  return {
    run,
    cpu: async (name, argument) => {
      const before = await taskMs(session);
      await run(name, argument);
      return (await taskMs(session)) - before;
    },
    drag: async (steps) => {
      const [x, y] = await run<readonly [number, number]>('hold');
      await page.mouse.move(x, y);
      await page.mouse.down();
      const before = await taskMs(session);
      for (let step = 1; step <= steps; step += 1) {
        const away = Math.min(step, steps - step);
        await page.mouse.move(x + away * 10, y + away * 4);
      }
      const spent = (await taskMs(session)) - before;
      await page.mouse.up();
      return spent / steps;
    },
    heapMB: async () => {
      for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      return (usedSize + backingStorageSize) / 1_000_000;
    },
    settle: async () => {
      const start = await taskMs(session);
      let last = start;
      for (let wait = 0; wait < 40; wait += 1) {
        await page.waitForTimeout(250);
        const now = await taskMs(session);
        if (now - last < 5) break;
        last = now;
      }
      return last - start;
    },
    close: () => context.close(),
  };
}

type Runner = Readonly<Record<string, (argument: unknown) => unknown>>;

function call<T>(page: Page, name: string, argument: unknown): Promise<T> {
  return page.evaluate(
    ([method, value]) => (globalThis as unknown as { bench: Runner }).bench[String(method)]?.(value),
    [name, argument] as const,
  ) as Promise<T>;
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}
