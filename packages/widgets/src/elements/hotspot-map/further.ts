export { nearlyHolds } from '../../shape/hotspot/close-words.js';
export { furtherStyles } from './further.styles.js';
export { furtherWords } from './further.words.js';
export { FurtherFilters } from './further-filters.js';
export { linkedId, renderMoreActions } from './more-actions.js';
