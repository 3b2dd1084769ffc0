export { OverflowController } from '../../controllers/overflow-controller.js';
export { besideStyles } from './beside.styles.js';
export { besideWords } from './beside.words.js';
export { exportItems } from './export-items.js';
export { PrintController } from './print-controller.js';
export { ReachController } from './reach-controller.js';
export { noteTexts, summaryText } from './summary-text.js';
export { renderSwitch } from './switch.js';
export { renderTwin } from './twin.js';
