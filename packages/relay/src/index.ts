export { cacheApiStore, type PlatformCache } from './cache-api-store.js';
export { defineRelay, type RelayConfig, RelayConfigError, type Upstream } from './config.js';
export { memoryStore } from './memory-store.js';
export { readActions } from './read-actions.js';
export { type RedisClient, redisStore } from './redis-store.js';
export { createRelay, type Relay, type Visit } from './relay.js';
export type { AnswerStore, KeptAnswer } from './store.js';
export type { UpstreamKind } from './upstream-kind.js';
