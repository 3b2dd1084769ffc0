export { locatingWords } from './locating.words.js';
export { Locator } from './locator.js';
export { locatorText } from './locator-text.js';
