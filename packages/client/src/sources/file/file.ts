export type { FileFormat } from './file-format.js';
export { fileKind } from './file-kind.js';
export type { FileOptions } from './file-rows.js';
export { FileSource } from './file-source.js';
