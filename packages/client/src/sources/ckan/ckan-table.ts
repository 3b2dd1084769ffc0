import type { Page } from '../../model/page.js';
import type { Query } from '../../query/query.js';
import type { ColumnOverride } from '../../typing/decide-column.js';
import type { Typing } from '../../typing/typed-rows.js';
import type { CallOptions, Source } from '../source.js';
import type { Raw } from './loose.js';
import type { CkanPortal } from './portal.js';

/** What can be told about one table of a portal. */
export interface CkanTableOptions {
  /** The answer about its dataset; where it is known already, nobody asks for it. */
  readonly dataset?: Raw | undefined;
  /** What is known about columns, by name; it wins over what the portal says of them, and over what their values look like. */
  readonly columns?: Readonly<Record<string, ColumnOverride>> | undefined;
}

/** Answers a question here, where it turns out that a source cannot: `capabilities` are asked for again. */
export type CompleteAnswer = (source: Source, query: Query, options: CallOptions) => Promise<Page>;

/** A table of a portal, and what has been learnt about it. */
export interface CkanTable extends CkanTableOptions {
  /** Tells two tables apart in caches. */
  readonly id: string;
  readonly portal: CkanPortal;
  readonly resource: string;
  readonly complete: CompleteAnswer;
  /** False for a view without `_id`; learnt from a refusal. */
  numbered: boolean;
  /** How its columns of text are read, once that had to be decided. */
  typing?: Typing | undefined;
  /** The file of the resource, where the portal does not hold its rows as a table. */
  file?: Source | undefined;
}
