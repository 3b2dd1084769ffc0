import type { PaneWord } from './pane.words.js';

/** What the map of the Wi-Fi finder says, in English. */
export const words: Readonly<Record<PaneWord, string>> = {
  skipMap: 'Skip the map',
  close: 'Close',
  here: 'At this spot',
  map: 'Map of Wi-Fi points',
  mapKeys:
    'Arrow keys move the map, plus and minus zoom in and out, zero shows everything. Press Tab to reach the points.',
  cluster: '{n} points, zoom in',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show all points',
  gesture: 'Use two fingers to move the map.',
  gestureWheel: 'Hold Ctrl while scrolling to zoom the map.',
  moved: 'Map moved {direction}, {n} points in view',
  north: 'north',
  south: 'south',
  east: 'east',
  west: 'west',
  tilesFailed: 'The background of the map could not be loaded.',
};
