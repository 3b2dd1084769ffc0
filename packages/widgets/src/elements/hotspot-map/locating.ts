export { locatingWords } from './locating.words.js';
export { Locator } from './locator.js';
