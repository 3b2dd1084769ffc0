import { travelling } from './events.js';

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
    'satu-filter': SatuFilterEvent;
    'satu-sort': SatuSortEvent;
    'satu-page': SatuPageEvent;
  }
}
