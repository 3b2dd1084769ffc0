import type { Place } from '@satudata/client/place-text.js';
import { formatNumber } from '../../format/number.js';
import type { Locale } from '../../foundation/lang.js';

const radius = 6_371_008.8;
const radians = Math.PI / 180;

/** Metres between two places, along the surface of a round earth. */
export function distanceBetween(from: Place, to: Place): number {
  const dLat = (to.latitude - from.latitude) * radians;
  const dLon = (to.longitude - from.longitude) * radians;
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Writes metres for people: `350 m`, `1,2 km`. */
export function formatDistance(metres: number, locale: Locale): string {
  const near = Math.round(metres / 10) * 10;
  if (near < 1_000) return formatNumber(near, locale, { unit: 'm' });
  const kilometres = metres / 1_000;
  return formatNumber(kilometres, locale, { digits: kilometres < 10 ? 1 : 0, unit: 'km' });
}
