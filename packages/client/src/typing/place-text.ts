/** A point on the earth, in degrees of WGS 84. */
export interface Place {
  /** Degrees, −90 to 90, north positive. */
  readonly latitude: number;
  /** Degrees, −180 to 180, east positive. */
  readonly longitude: number;
}

const degrees =
  /(\d+(?:[.,]\d+)?)\s*°\s*(?:(\d+(?:[.,]\d+)?)\s*['′]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|'')\s*)?([NSEWUTB])?/i;

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

function fromDegrees(text: string): number | undefined {
  const match = degrees.exec(text);
  if (match === null) return undefined;
  const [, whole = '', minutes = '0', seconds = '0', side = ''] = match;
  const size = decimal(whole) + decimal(minutes) / 60 + decimal(seconds) / 3600;
  const negative = /[SWB]/i.test(side) || /^\s*-/.test(text);
  return negative ? -size : size;
}

/**
 * Reads one coordinate as portals write it: a number, a number as text, with inner spaces, with a decimal comma, or in
 * degrees, minutes and seconds. Undefined for what stands for nothing (`-`, `0`, empty) and for what is no number.
 */
export function readCoordinate(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value !== 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (value.includes('°')) return fromDegrees(value);
  let text = value.replace(/\s+/g, '');
  if (!text.includes('.') && text.split(',').length === 2) text = text.replace(',', '.');
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return number === 0 ? undefined : number;
}

function pair(latitude: unknown, longitude: unknown): Place | undefined {
  const lat = readCoordinate(latitude);
  const lon = readCoordinate(longitude);
  return lat === undefined || lon === undefined ? undefined : { latitude: lat, longitude: lon };
}

function fromText(text: string): Place | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    try {
      return readPoint(JSON.parse(trimmed));
    } catch {
      return undefined;
    }
  }
  const known = /^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)/i.exec(trimmed);
  if (known !== null) return pair(known[2], known[1]);
  if (trimmed.includes('°')) {
    const [latitude, longitude] = trimmed.split(/(?<=[NSU])[\s,]+|\s*;\s*/i);
    return pair(latitude, longitude);
  }
  const parts = trimmed.split(/\s*[;,]\s+|\s*;\s*|\s+/);
  const two = parts.length === 2 ? parts : trimmed.split(',');
  return two.length === 2 ? pair(two[0], two[1]) : undefined;
}

/**
 * Reads a point from one cell: `{lat, lon}`, a GeoJSON Point or MultiPoint (its coordinates may be text), the same as JSON
 * text, WKT `POINT(lon lat)`, or latitude and longitude as text. Undefined when it holds none.
 */
export function readPoint(value: unknown): Place | undefined {
  if (typeof value === 'string') return fromText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { lat, latitude, lon, lng, longitude, type, coordinates, geometry } = value as Readonly<
    Record<string, unknown>
  >;
  if (geometry !== undefined) return readPoint(geometry);
  if (Array.isArray(coordinates)) {
    const first: unknown = type === 'MultiPoint' ? coordinates[0] : coordinates;
    return Array.isArray(first) ? pair(first[1], first[0]) : undefined;
  }
  return pair(lat ?? latitude, lon ?? lng ?? longitude);
}

/** Names that columns of latitude have, the surest first. Matched whatever their case. */
export const latitudeNames = ['latitude', 'lat', 'lintang', 'geo_lat', 'koordinat_lat'] as const;

/** Names that columns of longitude have, the surest first. Matched whatever their case. */
export const longitudeNames = ['longitude', 'long', 'lon', 'lng', 'long_', 'bujur', 'koordinat_lng', 'lnt'] as const;

/** Which coordinate a column holds, by its name; `x` and `y` say nothing: they often hold metres or feet. */
export function namedAxis(column: string): 'latitude' | 'longitude' | undefined {
  const name: string = column.trim().toLowerCase();
  const is = (names: readonly string[]): boolean => names.includes(name);
  return is(latitudeNames) ? 'latitude' : is(longitudeNames) ? 'longitude' : undefined;
}
