export { besideStyles } from './beside.styles.js';
export { besideWords } from './beside.words.js';
export { BesidePart } from './beside-part.js';
