import { SatuLoadEvent } from '../../foundation/events.js';
import type { RichHost } from './rich-table.js';

/** Most rows that are printed. */
const MOST = 1_000;

/** Draws all rows of a table, up to a cap, has the browser print them, and draws what was there before. */
export async function printWhole(host: RichHost): Promise<void> {
  const { element } = host;
  const { pageSize, rows } = element;
  const page = host.page();
  if (pageSize < MOST || rows === 'scroll') {
    const loaded = new Promise<void>((resolve) => {
      element.addEventListener(SatuLoadEvent.type, () => resolve(), { once: true });
      element.addEventListener('satu-error', () => resolve(), { once: true });
    });
    element.rows = 'pages';
    element.pageSize = MOST;
    await loaded;
    await element.updateComplete;
  }
  try {
    window.print();
  } finally {
    element.rows = rows;
    element.pageSize = pageSize;
    await element.updateComplete;
    host.page(page);
    element.requestUpdate();
  }
}
