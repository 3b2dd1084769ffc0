export { RestRows } from '../../controllers/rest-rows.js';
export { FurtherPart } from './further-part.js';
