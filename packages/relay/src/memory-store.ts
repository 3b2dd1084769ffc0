import { LRUCache } from 'lru-cache';
import type { AnswerStore, KeptAnswer } from './store.js';

/** Keeps answers in this process, at most `bytes` (default 64 MB, counted as two bytes a character); the least used go first. */
export function memoryStore(bytes = 64_000_000): AnswerStore {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: bytes,
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 64,
  });
  return {
    get: async (key) => kept.get(key),
    set: async (key, answer, seconds) => {
      kept.set(key, answer, { ttl: Math.max(1, seconds * 1000) });
    },
  };
}
