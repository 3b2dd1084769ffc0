export { renderFoot } from './foot.js';
export { frameStyles } from './frame.styles.js';
export { frameWords } from './frame.words.js';
export { Menu } from './menu.js';
export { faultText, renderNotice, renderProblem } from './notice.js';
