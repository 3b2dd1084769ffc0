import type { AnswerStore, KeptAnswer } from './store.js';

/** What is used of a client of Redis, as the packages `redis` and `@redis/client` have it. */
export interface RedisClient {
  get(key: string): Promise<string | null>;
  set(
    key: string,
    value: string,
    options: { readonly expiration: { readonly type: 'EX'; readonly value: number } },
  ): Promise<unknown>;
}

/**
 * Keeps answers in Redis, so that several relays share them: `redisStore(await createClient({ url }).connect())`. Keys begin with `prefix`
 * (default `satudata:`); Redis forgets them by itself.
 */
export function redisStore(client: RedisClient, prefix = 'satudata:'): AnswerStore {
  return {
    async get(key) {
      const text = await client.get(`${prefix}${key}`);
      return text === null ? undefined : keptIn(text);
    },
    async set(key, answer, seconds) {
      const expiration = { type: 'EX', value: Math.max(1, Math.ceil(seconds)) } as const;
      await client.set(`${prefix}${key}`, JSON.stringify(answer), { expiration });
    },
  };
}

// Something else may have written under the key.
function keptIn(text: string): KeptAnswer | undefined {
  try {
    const { status, body, at } = JSON.parse(text) as Partial<KeptAnswer>;
    return typeof status === 'number' && typeof body === 'string' && typeof at === 'number'
      ? { status, body, at }
      : undefined;
  } catch {
    return undefined;
  }
}
