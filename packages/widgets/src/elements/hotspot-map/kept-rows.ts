import type { Page } from '@satudata/client';
import type { ReactiveElement } from 'lit';
import type { FirstRows } from '../../controllers/first-rows.js';
import type { QuestionState } from '../../controllers/question-controller.js';
import { type Beginning, RestRows } from '../../controllers/rest-rows.js';
import { keepLast, onDevice, type Whereabouts } from '../data-element/last-copy.js';

/** Whose first page it is, and where its question stands. */
export type KeptFirst = () => QuestionState<FirstRows> & Beginning;

/** An element whose rows may be kept. */
export type Keeping = ReactiveElement & Whereabouts & { readonly snapshot: string };

/** The rows after a first page, which keeps all of them on this device where the page asks for that. */
export class KeptRows extends RestRows {
  #kept: number | undefined;

  constructor(host: Keeping, most: number, first: KeptFirst) {
    super(host, most, first);
    host.addController({ hostUpdated: () => void this.#keep(host, first()) });
  }

  async #keep(host: Keeping, { status, value, at }: QuestionState<FirstRows>): Promise<void> {
    if (host.snapshot !== onDevice || status !== 'ready' || value === undefined || at === undefined) return;
    const whole = value.page.next === undefined || this.rows.length > 0;
    if (this.#kept === at || this.coming || this.failed || !whole) return;
    this.#kept = at;
    const { page, table } = value;
    const info = await table.info().catch(() => ({}));
    await keepLast(host, {
      satudata: 1,
      taken: new Date(at).toISOString(),
      info,
      fields: page.fields,
      rows: rowsOf(page, this.rows),
    });
  }
}

function rowsOf({ rows }: Page, rest: Page['rows']): Page['rows'] {
  return rest.length === 0 ? rows : [...rows, ...rest];
}
