export { TableTools } from './table-tools.js';
export { toolsStyles } from './tools.styles.js';
export { toolsWords } from './tools.words.js';
