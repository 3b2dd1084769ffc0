import '@satudata/widgets/map.js';
import { memoryTable, type Table } from '@satudata/client';
import type { SatuMap } from '@satudata/widgets/map.js';
import type { Place } from './map-page.js';

let map: SatuMap;
let held: Table;

export function take(places: readonly Place[]): void {
  held = memoryTable(places.map(({ id, name, latitude, longitude }) => ({ id, name, latitude, longitude })));
}

/** The element as a page would place it. */
export function mount(box: HTMLElement): void {
  map = document.createElement('satu-map');
  map.heading = 'Titik (contoh)';
  map.table = held;
  box.style.height = 'auto';
  box.append(map);
}

export function drawn(): boolean {
  return map.renderRoot.querySelector('.map-box .mark') !== null;
}

export function surface(): Element | null {
  return map.renderRoot.querySelector('.map-box');
}
