export { cacheApiStore, type PlatformCache } from './cache-api-store.js';
export { defineRelay, type RelayConfig, RelayConfigError, type Upstream } from './config.js';
export { memoryStore } from './memory-store.js';
export { readActions } from './read-actions.js';
export { createRelay, type Relay, type Visit } from './relay.js';
export type { AnswerStore, KeptAnswer } from './store.js';
