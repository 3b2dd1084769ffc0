export { withMissing } from './gaps.js';
export { instantOf } from './instant.js';
export { timeText } from './time-text.js';
