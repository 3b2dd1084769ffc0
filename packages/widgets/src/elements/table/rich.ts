export { richStyles } from './rich.styles.js';
export { richWords } from './rich.words.js';
export { RichTable } from './rich-table.js';
