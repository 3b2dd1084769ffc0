import type { Beside, Measured } from '../../../packages/tools/src/bench.js';
import { launchChrome } from '../../pages/chrome.js';
import { type BenchPage, openBenchPage } from './bench-page.js';
import { type BenchSite, serveBenchSite } from './bench-site.js';
import { besideRow, type Column } from './beside-row.js';
import { installPeers, peerVersion } from './peers.js';
import { interleaved, type Round } from './rounds.js';

/** What is measured: its adapter below `test/bench`, and the packages that a reader knows it by. */
export interface Library {
  readonly adapter: string;
  readonly made?: readonly string[];
}

/** Several libraries at the same work. */
export interface Comparison {
  /** What runs on the page, below `test/bench`. */
  readonly runner: string;
  readonly libraries: Readonly<Record<string, Library>>;
  /** How many things are shown, and in how many rounds that is measured. */
  readonly sizes: readonly (readonly [total: number, rounds: number])[];
  /** What is counted: `rows`, `points`. */
  readonly things: string;
  readonly columns: readonly Column[];
  /** What a reader of the numbers has to know besides. */
  readonly note: string;
  /** Arguments of the browser. */
  readonly browser: readonly string[];
  /** One round of one library on a fresh page; `bytes` gives kB of gzip that it has asked for. */
  readonly visit: (page: BenchPage, total: number, bytes: () => number) => Promise<Round>;
  /** What is promised of it; `n` is the size as it is written. */
  readonly figures: (rounds: ReadonlyMap<string, readonly Round[]>, n: string) => readonly Measured[];
}

/** Measures all libraries in turn, in one browser, each round of each on a page in a process of its own. */
export async function sideBySide(
  asked: Comparison,
): Promise<{ measured: readonly Measured[]; beside: readonly Beside[] }> {
  installPeers();
  const names = Object.keys(asked.libraries);
  const sites = new Map<string, BenchSite>();
  const measured: Measured[] = [];
  const beside: Beside[] = [];
  const chrome = await launchChrome(asked.browser);
  try {
    for (const [name, { adapter }] of Object.entries(asked.libraries))
      sites.set(name, await serveBenchSite(asked.runner, adapter));
    for (const [total, rounds] of asked.sizes) {
      const all = await interleaved(names, rounds, async (name) => {
        const site = sites.get(name);
        if (site === undefined) throw new Error(`Nothing is served for ${name}`);
        const page = await openBenchPage(chrome, site.origin);
        try {
          return await asked.visit(page, total, () => site.bytes() / 1_000);
        } finally {
          await page.close();
        }
      });
      const n = total.toLocaleString('en');
      measured.push(...asked.figures(all, n));
      beside.push({
        title: `${n} ${asked.things}`,
        note: `CPU of the page's main thread; in brackets how many times the floor's of the same round, median and the middle 80 %. ${rounds} rounds. ${asked.note}`,
        head: ['', ...asked.columns.map(({ head }) => head)],
        rows: Object.entries(asked.libraries).map(([name, { made = [] }]) =>
          besideRow(all, name, [name, ...made.map(peerVersion)].join(' '), asked.columns),
        ),
      });
    }
  } finally {
    await chrome.close();
    for (const site of sites.values()) await site.close();
  }
  return { measured, beside };
}
