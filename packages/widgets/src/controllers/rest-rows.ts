import type { Page, Row } from '@satudata/client';
import type { ReactiveControllerHost } from 'lit';
import type { FirstRows } from './first-rows.js';
import { QuestionController, type QuestionState } from './question-controller.js';

const NEXT = 1_000;
const none: readonly Row[] = [];

/** Whose first page it is, and how far to read, where that is not how the reader of rows usually does. */
export interface Beginning extends Pick<QuestionState<FirstRows>, 'value' | 'at'> {
  readonly most?: number | undefined;
  /** Rows that are asked for at a time. */
  readonly step?: number | undefined;
}

/** Reads the rows after a first page once that page is on screen, up to a cap. */
export class RestRows {
  readonly #query: QuestionController<readonly Row[]>;

  constructor(host: ReactiveControllerHost, usual: number, first: () => Beginning) {
    this.#query = new QuestionController<readonly Row[]>(host, {
      question: () => {
        const { value, at, most = usual, step = NEXT } = first();
        const next = value?.page.next;
        if (value === undefined || next === undefined) return undefined;
        const { table, fresh } = value;
        return {
          key: `${table.key} ${at} ${most}`,
          about: table.key,
          ask: async ({ signal }) => {
            // Questions are put before the drawing that they follow from: let the first rows reach the screen.
            await host.updateComplete;
            await new Promise((resolve) => setTimeout(resolve));
            const rows: Row[] = [];
            for (let offset: number | undefined = next; offset !== undefined && offset < most; ) {
              const page: Page = await table.page({ signal, fresh, offset, size: Math.min(step, most - offset) });
              for (const row of page.rows) rows.push(row);
              offset = page.next !== undefined && page.next > offset ? page.next : undefined;
            }
            return rows;
          },
        };
      },
    });
  }

  /** The rows after the first page; the same array while they stay the same. */
  get rows(): readonly Row[] {
    return this.#query.state.value ?? none;
  }

  /** Whether they could not be read. */
  get failed(): boolean {
    return this.#query.state.status === 'failed';
  }

  /** Whether they are still on their way. */
  get coming(): boolean {
    const { status, value } = this.#query.state;
    return value === undefined && (status === 'loading' || status === 'slow');
  }
}
