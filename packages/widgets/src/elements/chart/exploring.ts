export { ExploreController } from './explore-controller.js';
export { placeReached, renderReached } from './reached.js';
