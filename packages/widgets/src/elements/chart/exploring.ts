export { ExploreController } from './explore-controller.js';
export { placeReached, renderReached, tellChoice } from './reached.js';
