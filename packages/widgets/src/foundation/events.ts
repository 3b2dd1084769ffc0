import type { SatuError, SatuErrorCode } from '@satudata/client';

/** Options of every event of the elements: they leave shadow roots, so that a page can listen anywhere above. */
const travelling = { bubbles: true, composed: true } as const;

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

/** The reader changed a filter. */
export class SatuFilterEvent extends Event {
  static readonly type = 'satu-filter';
  readonly field: string;
  /** Chosen values; empty when the filter was cleared. */
  readonly values: readonly string[];
  constructor(field: string, values: readonly string[]) {
    super(SatuFilterEvent.type, travelling);
    this.field = field;
    this.values = values;
  }
}

/** The reader asked for another order. Cancel it to sort by other means. */
export class SatuSortEvent extends Event {
  static readonly type = 'satu-sort';
  /** Field to sort by; a leading `-` puts the largest first. */
  readonly sort: string;
  constructor(sort: string) {
    super(SatuSortEvent.type, { ...travelling, cancelable: true });
    this.sort = sort;
  }
}

/** The reader turned to another page. */
export class SatuPageEvent extends Event {
  static readonly type = 'satu-page';
  /** Counted from 1. */
  readonly page: number;
  constructor(page: number) {
    super(SatuPageEvent.type, travelling);
    this.page = page;
  }
}

declare global {
  interface HTMLElementEventMap {
    'satu-load': SatuLoadEvent;
    'satu-error': SatuErrorEvent;
    'satu-select': SatuSelectEvent;
    'satu-filter': SatuFilterEvent;
    'satu-sort': SatuSortEvent;
    'satu-page': SatuPageEvent;
  }
}
