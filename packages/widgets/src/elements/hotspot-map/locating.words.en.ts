import type { LocatingWord } from './locating.words.js';

/** What the Wi-Fi finder says of the reader's place, in English. */
export const words: Readonly<Record<LocatingWord, string>> = {
  nearestFirst: '{n} Wi-Fi points, nearest first',
  away: '{distance} from you',
  forgetPlace: 'Stop using my location',
  locating: 'Finding your location…',
  locateDenied: 'Location permission denied. Choose a district to see nearby points.',
  locateFailed: 'Your location could not be found. Choose a district to see nearby points.',
  locateBlocked: 'This page is not allowed to use your location. Choose a district to see nearby points.',
  locateSlow: 'Still finding your location. Meanwhile you can choose a district.',
  locateCoarse: 'Your location is only known roughly (±{distance}); distances may be off.',
};
