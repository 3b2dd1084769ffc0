import type { TableInfo } from '@satudata/client';
import { openSnapshot } from '@satudata/client/snapshot.js';
import type { Saved } from '../../controllers/question-controller.js';
import { filtered, narrow } from '../../controllers/subject.js';
import type { SharedFilter } from '../../foundation/lent.js';
import type { TableQuestion } from './data-element.js';
import { lastCopy, onDevice, type Whereabouts } from './last-copy.js';

/** An answer from a copy of the data, with what is known of the data. */
export interface SavedAnswer<T> extends Saved<T> {
  readonly info: TableInfo;
}

/** Answers an element's question from the copy at an address, or from the last rows on this device, narrowed as the element narrows its data. */
export async function savedAnswer<T>(
  address: string,
  question: TableQuestion<T>,
  narrowing: Whereabouts,
  filters: readonly SharedFilter[],
  signal: AbortSignal,
): Promise<SavedAnswer<T>> {
  const { table, taken, info } = await openSnapshot(new URL(address, document.baseURI), {
    signal,
    ...(address === onDevice ? { fetch: () => lastCopy(narrowing) } : {}),
  });
  const subject = { about: address, key: address, open: () => Promise.resolve(table) };
  const narrowed = await narrow(filtered(subject, filters), narrowing).open();
  return { value: await question.ask(narrowed, { signal, fresh: false }), at: taken, info };
}
