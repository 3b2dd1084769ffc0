import type { AnswerStore, StoredAnswer } from './answer-store.js';

/** Keeps answers in memory, up to `maxWeight` rows; the one that was used longest ago goes first. */
export function memoryStore(maxWeight = 50_000): AnswerStore {
  const answers = new Map<string, StoredAnswer>();
  let weight = 0;
  const forget = (key: string): void => {
    weight -= answers.get(key)?.weight ?? 0;
    answers.delete(key);
  };
  return {
    async read(key) {
      const known = answers.get(key);
      if (known === undefined) return undefined;
      // Used last, goes last.
      answers.delete(key);
      answers.set(key, known);
      return known;
    },
    async write(key, answer) {
      forget(key);
      answers.set(key, answer);
      weight += answer.weight;
      for (const oldest of answers.keys()) {
        if (weight <= maxWeight) return;
        forget(oldest);
      }
    },
  };
}
