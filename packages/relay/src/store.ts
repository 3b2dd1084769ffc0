/** An answer as it is kept. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
  /** When it was read: milliseconds since 1970. */
  readonly at: number;
}

/** Where answers are kept. A store may forget whenever it likes; one that throws is treated as empty. */
export interface AnswerStore {
  get(key: string): Promise<KeptAnswer | undefined>;
  /** Keeps an answer for at most `seconds`. */
  set(key: string, answer: KeptAnswer, seconds: number): Promise<void>;
}
