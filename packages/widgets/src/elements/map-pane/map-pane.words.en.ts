import type { PaneWord } from './map-pane.words.js';

/** What every map says, in English. */
export const words: Readonly<Record<PaneWord, string>> = {
  skipMap: 'Skip the map',
  close: 'Close',
  here: 'At this spot',
  map: 'Map',
  mapKeys: 'Arrow keys move the map, plus and minus zoom, zero shows everything. Press Tab to go to the points.',
  cluster: '{n} points, zoom in',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show everything',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  gesture: 'Use two fingers to move the map.',
  gestureWheel: 'Hold Ctrl while scrolling to zoom the map.',
  moved: 'Map moved {direction}, {n} points in view',
  north: 'north',
  south: 'south',
  east: 'east',
  west: 'west',
  tilesSlow: 'The background of the map is slow to load.',
  tilesFailed: 'The background of the map cannot be loaded.',
  tilesBlocked: 'The security policy of this page refuses the background of the map.',
  tilesAgain: 'Try again',
};
