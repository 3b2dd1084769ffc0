export { FurtherPart } from './further-part.js';
export { KeptRows as RestRows } from './kept-rows.js';
