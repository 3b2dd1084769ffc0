/** An answer as it is kept. */
export interface StoredAnswer {
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** Rows that it holds, and one. */
  readonly weight: number;
  /** A plain value that can be cloned: a page of rows, or a description. */
  readonly answer: unknown;
}

/**
 * Where answers are kept beyond the life of a page, one by one. A store never throws for want of room or of permission: it then holds
 * nothing. It may forget what it holds at any time.
 */
export interface AnswerStore {
  /** What is held by a key; undefined where it is nothing. */
  read(key: string): Promise<StoredAnswer | undefined>;
  /** Holds an answer by a key, in place of the one before. */
  write(key: string, answer: StoredAnswer): Promise<void>;
}
