export { jakartaKind } from './jakarta-kind.js';
export { jakartaSource } from './jakarta-source.js';
