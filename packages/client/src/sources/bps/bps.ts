export { bpsKind } from './bps-kind.js';
export { bpsSource } from './bps-source.js';
