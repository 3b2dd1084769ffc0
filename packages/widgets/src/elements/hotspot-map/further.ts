export { FinderRows } from './finder-rows.js';
export { FurtherPart } from './further-part.js';
