import type { SatuError, SatuErrorCode } from '@satudata/client';

/** Options of every event of the elements: they leave shadow roots, so that a page can listen anywhere above. */
export const travelling = { bubbles: true, composed: true } as const;

/** The first answer, or a newer one, is on screen. */
export class SatuLoadEvent extends Event {
  static readonly type = 'satu-load';
  /** Rows shown or counted, where that has a meaning. */
  readonly count: number | undefined;
  constructor(count?: number) {
    super(SatuLoadEvent.type, travelling);
    this.count = count;
  }
}

/** A question failed. What was on screen stays there. */
export class SatuErrorEvent extends Event {
  static readonly type = 'satu-error';
  /** Stable: branch on it. */
  readonly code: SatuErrorCode;
  readonly error: SatuError;
  constructor(error: SatuError) {
    super(SatuErrorEvent.type, travelling);
    this.code = error.code;
    this.error = error;
  }
}

/** The reader chose a thing: a row, a mark of a chart, a place on a map. */
export class SatuSelectEvent extends Event {
  static readonly type = 'satu-select';
  readonly item: unknown;
  constructor(item: unknown) {
    super(SatuSelectEvent.type, travelling);
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'satu-load': SatuLoadEvent;
    'satu-error': SatuErrorEvent;
    'satu-select': SatuSelectEvent;
  }
}
