import type { Value } from '@satudata/client';
import type { Locale } from '../foundation/lang.js';
import { numberFormat } from './number.js';

/** A place as people read it: `5,11300° LS, 105,30700° BT` in Indonesian, `5.11300° S, 105.30700° E` in English. */
export function formatPlace(latitude: number, longitude: number, locale: Locale): string {
  const [north, south, east, west] = locale === 'id' ? ['LU', 'LS', 'BT', 'BB'] : ['N', 'S', 'E', 'W'];
  const write = (value: number): string =>
    numberFormat(locale, { minimumFractionDigits: 5, maximumFractionDigits: 5 }).format(Math.abs(value));
  return `${write(latitude)}° ${latitude < 0 ? south : north}, ${write(longitude)}° ${longitude < 0 ? west : east}`;
}

/** Latitude and longitude of a point: GeoJSON, its text, or `lat, long`; undefined for all else. */
export function pointOf(value: Value): readonly [latitude: number, longitude: number] | undefined {
  if (typeof value === 'string') {
    const [, latitude, longitude] = /^\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(value) ?? [];
    if (latitude !== undefined && longitude !== undefined) return within(Number(latitude), Number(longitude));
    if (!value.trimStart().startsWith('{') || value.length > 1_000) return undefined;
    try {
      return pointOf(JSON.parse(value) as Value);
    } catch {
      return undefined;
    }
  }
  if (typeof value !== 'object' || value === null || !('type' in value) || value['type'] !== 'Point') return undefined;
  const { coordinates } = value as { readonly coordinates?: unknown };
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as readonly unknown[]) : [];
  return typeof latitude === 'number' && typeof longitude === 'number' ? within(latitude, longitude) : undefined;
}

function within(latitude: number, longitude: number): readonly [number, number] | undefined {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}
