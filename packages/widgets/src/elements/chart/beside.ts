export { besideStyles } from './beside.styles.js';
export { besideWords } from './beside.words.js';
export { PrintController } from './print-controller.js';
export { renderTwin } from './twin.js';
