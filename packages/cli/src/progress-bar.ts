import type { Console } from './console.js';
import { words } from './words.js';

/** Draws how far something is on one line of a terminal, and takes it away at the end. */
export interface ProgressBar {
  /** Says how far it is. */
  readonly show: (rows: number, total: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** At most ten drawings a second. */
const pause = 100;
const longest = 30;

/** A bar on the console's stderr; one that draws nothing where nobody watches. `now` gives milliseconds. */
export function progressBar({ err, width, language }: Console, now: () => number = Date.now): ProgressBar {
  if (width === undefined) return { show: () => undefined, end: () => undefined };
  const number = new Intl.NumberFormat(language);
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show(rows, total) {
      if (total === 0 || now() - drawn < pause) return;
      drawn = now();
      const share = Math.min(1, rows / total);
      const text = ` ${Math.floor(share * 100)} % · ${words[language].progress(number.format(rows), number.format(total))}`;
      const cells = Math.max(0, Math.min(longest, width - text.length - 3));
      const full = Math.round(share * cells);
      err(
        `\r\u001b[K${cells === 0 ? '' : `[${'#'.repeat(full)}${'-'.repeat(cells - full)}]`}${text.slice(0, width - 1)}`,
      );
    },
    end() {
      if (drawn !== Number.NEGATIVE_INFINITY) err('\r\u001b[K');
    },
  };
}
