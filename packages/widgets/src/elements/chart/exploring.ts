export { ExploreController } from './explore-controller.js';
export { renderPointList } from './point-list.js';
export { placeTip, renderTip } from './tip.js';
