export { opendatasoftKind } from './opendatasoft-kind.js';
export { opendatasoftSource } from './opendatasoft-source.js';
