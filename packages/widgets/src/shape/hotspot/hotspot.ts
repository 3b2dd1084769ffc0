import type { Row } from '@satudata/client';
import type { Place } from '@satudata/client/place-text.js';
import { type PlacingReport, placeRows, reportOf } from '@satudata/client/placing.js';
import { isMissing } from '../../format/missing.js';
import { type PlaceColumns, placeColumns, readPlace } from '../place/place-columns.js';
import { foldText } from './fold-text.js';
import { type HotspotColumns, type HotspotRole, hotspotColumns } from './hotspot-columns.js';
import { type HotspotStatus, statusOf } from './status.js';

/** One place with public Wi-Fi. What the data leaves out is undefined. */
export interface Hotspot {
  /** The same for the same place in every reading of the data. */
  readonly id: string;
  readonly name: string;
  /** `unknown` also where the data tells a status but not when it was checked. */
  readonly status: HotspotStatus;
  /** ISO 8601, as the portal wrote it. */
  readonly checkedAt: string | undefined;
  /** The portal's own word for the status. */
  readonly stated: string | undefined;
  readonly address: string | undefined;
  readonly kecamatan: string | undefined;
  readonly kelurahan: string | undefined;
  readonly ssid: string | undefined;
  /** Mbps; text where the portal wrote more than a number. */
  readonly speed: number | string | undefined;
  readonly hours: string | undefined;
  readonly room: 'indoor' | 'outdoor' | undefined;
  readonly provider: string | undefined;
  readonly login: string | undefined;
  readonly place: Place | undefined;
  /** What a search looks in, folded. */
  readonly searchText: string;
}

/** Hotspots with what had to be mended. */
export interface Hotspots {
  readonly all: readonly Hotspot[];
  /** Counted in places, after rows about one place became one. */
  readonly report: PlacingReport;
  /** Columns that were used; for explanations and settings. */
  readonly columns: HotspotColumns & PlaceColumns;
}

/** Columns that a page's author names, by role. */
export type NamedColumns = Partial<Record<HotspotRole | keyof PlaceColumns, string | undefined>>;

function text(row: Row, column: string | undefined): string | undefined {
  const value = column === undefined ? undefined : row[column];
  if (isMissing(value) || value === null || typeof value === 'object') return undefined;
  return String(value).replace(/\s+/g, ' ').trim();
}

function speed(row: Row, column: string | undefined): number | string | undefined {
  const told = text(row, column);
  if (told === undefined) return undefined;
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:mbps|mb\/s|mbit\/s)?$/i.exec(told);
  const number = Number(match?.[1]?.replace(',', '.'));
  return match === null ? told : number > 0 ? number : undefined;
}

function room(row: Row, column: string | undefined): 'indoor' | 'outdoor' | undefined {
  const told = text(row, column) ?? '';
  if (/luar|outdoor|실외/i.test(told)) return 'outdoor';
  return /dalam|indoor|실내/i.test(told) ? 'indoor' : undefined;
}

// Portals fill an empty name with a zero.
const named = (name: string | undefined): string | undefined => (name === '0' ? undefined : name);

function hotspot(row: Row, columns: HotspotColumns, place: Place | undefined, id: string): Hotspot {
  const of = (role: HotspotRole): string | undefined => text(row, columns[role]);
  const name = named(of('name')) ?? of('ssid') ?? of('address') ?? id;
  const checkedAt = of('checked');
  const [address, kecamatan, kelurahan, ssid] = [of('address'), of('kecamatan'), of('kelurahan'), of('ssid')];
  return {
    id,
    name,
    status:
      checkedAt === undefined ? 'unknown' : statusOf(columns.status === undefined ? undefined : row[columns.status]),
    checkedAt,
    stated: of('status'),
    address,
    kecamatan,
    kelurahan,
    ssid,
    speed: speed(row, columns.speed),
    hours: of('hours'),
    room: room(row, columns.room),
    provider: of('provider'),
    login: of('login'),
    place,
    searchText: foldText([name, address, kecamatan, kelurahan, ssid].join(' ')),
  };
}

// Rows with one name and address are one place, counted month by month in some tables.
function identity(row: Row, columns: HotspotColumns, index: number): string {
  const parts = (['name', 'address', 'ssid'] as const).map((role) => foldText(text(row, columns[role]) ?? ''));
  return parts.some((part) => part !== '') ? parts.join('|') : `${text(row, columns.id) ?? index}`;
}

// The place that most of the rows give: one mistyped month must not move a hotspot.
function usualPlace(rows: readonly Row[], places: PlaceColumns): Place | undefined {
  const votes = new Map<string, { readonly place: Place; count: number }>();
  for (const row of rows) {
    const place = readPlace(row, places);
    if (place === undefined) continue;
    const key = `${place.latitude} ${place.longitude}`;
    const vote = votes.get(key) ?? { place, count: 0 };
    vote.count += 1;
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.place;
}

/** Makes hotspots out of rows of any of the shapes that portals publish them in. */
export function hotspotsOf(columns: readonly string[], rows: readonly Row[], named: NamedColumns = {}): Hotspots {
  const places = placeColumns(columns, rows, named);
  const roles = hotspotColumns(columns, rows, named);
  // A column that holds the point is no address.
  const found = roles.address === places.point && places.point !== undefined ? { ...roles, address: undefined } : roles;
  const groups = new Map<string, Row[]>();
  rows.forEach((row, index) => {
    const key = identity(row, found, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  const placed = placeRows([...groups.values()].map((group) => usualPlace(group, places)));
  const all = [...groups].map(([key, group], index) => hotspot(group.at(-1) ?? {}, found, placed[index]?.place, key));
  return { all, report: reportOf(placed), columns: { ...found, ...places } };
}
