import type { Place } from '@satudata/client/place-text.js';
import { distanceBetween } from '../place/distance.js';
import { foldText } from './fold-text.js';
import type { Hotspot } from './hotspot.js';
import type { HotspotStatus } from './status.js';

/** What a reader looks for; empty text stands for everything. */
export interface Wanted {
  readonly text: string;
  readonly kecamatan: string;
  readonly status: HotspotStatus | '';
  /** What else is wanted; its key tells two such wishes apart. */
  readonly further?: Further | undefined;
}

/** Further wishes. */
export interface Further {
  readonly key: string;
  keep(hotspot: Hotspot): boolean;
  /** Order in place of the usual one. */
  readonly order?: ((a: Found, b: Found) => number) | undefined;
}

/** A hotspot that was found, with its distance in metres where the reader's place is known. */
export interface Found {
  readonly hotspot: Hotspot;
  readonly distance: number | undefined;
}

/** What was found, and how many each choice of the filters would give. */
export interface Finding {
  readonly found: readonly Found[];
  readonly kecamatan: ReadonlyMap<string, number>;
  readonly status: ReadonlyMap<HotspotStatus, number>;
}

const order = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

function count<K>(map: Map<K, number>, key: K, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

/** Looks for hotspots: by words anywhere in name, address, area and network name, by area and by status. Nearest first when `from` is given, else by name. `holds` looks for the words in another way. */
export function findHotspots(
  all: readonly Hotspot[],
  wanted: Wanted,
  from?: Place,
  holds?: (searchText: string, wish: string) => boolean,
): Finding {
  const words = foldText(wanted.text)
    .split(' ')
    .filter((word) => word !== '');
  const found: Found[] = [];
  const kecamatan = new Map<string, number>();
  const status = new Map<HotspotStatus, number>();
  for (const hotspot of all) {
    const area = hotspot.kecamatan ?? '';
    const named =
      (holds?.(hotspot.searchText, wanted.text) ?? words.every((word) => hotspot.searchText.includes(word))) &&
      wanted.further?.keep(hotspot) !== false;
    const there = wanted.kecamatan === '' || area === wanted.kecamatan;
    const such = wanted.status === '' || hotspot.status === wanted.status;
    if (area !== '') count(kecamatan, area, named && such ? 1 : 0);
    count(status, hotspot.status, named && there ? 1 : 0);
    if (!named || !there || !such) continue;
    const distance =
      from === undefined || hotspot.place === undefined ? undefined : distanceBetween(from, hotspot.place);
    found.push({ hotspot, distance });
  }
  const byName = (a: Found, b: Found): number => order.compare(a.hotspot.name, b.hotspot.name);
  found.sort((a, b) => {
    const wish = wanted.further?.order?.(a, b) ?? 0;
    if (wish !== 0) return wish;
    return from === undefined ? byName(a, b) : (a.distance ?? Infinity) - (b.distance ?? Infinity) || byName(a, b);
  });
  return {
    found,
    kecamatan: new Map([...kecamatan].sort(([a], [b]) => order.compare(a, b))),
    status,
  };
}
