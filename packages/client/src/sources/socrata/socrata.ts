export { socrataKind } from './socrata-kind.js';
export { socrataSource } from './socrata-source.js';
