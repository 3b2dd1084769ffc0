import { elementsIn, frames, until } from '../drawn.js';

/** A place as all libraries are given it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** What our own map also knows of a point; others pass it by. */
  readonly kind: string;
  readonly area: undefined;
}

/** How far apart on the screen what is put together may lie, for all libraries. */
export const radius = 54;
/** What all maps show first: centre and zoom, so that all draw the same. */
export const start = { latitude: -2.5, longitude: 107.5, zoom: 5 };

/** How one library shows places in clusters, without tiles. */
export interface MapAdapter {
  /** Takes the places in, where the library has a step of its own for it before anything is shown. */
  take?(places: readonly Place[]): unknown;
  mount(box: HTMLElement, places: readonly Place[]): unknown;
  /** Whether the first clusters are on the screen. */
  drawn(): boolean;
  /** What is dragged, where it is not the whole box. */
  surface?(): Element | null;
}

/** Offers what the bench measures of a library that draws maps. */
export function run(adapter: MapAdapter): void {
  const box = document.querySelector<HTMLElement>('#box');
  if (box === null) throw new Error('The page has no box');
  box.style.cssText = 'position: relative; width: 800px; height: 480px; background: #eef2f4;';
  let places: readonly Place[] = [];
  const bench = {
    make(total: number): void {
      places = scattered(total);
    },
    take: () => adapter.take?.(places) === undefined,
    async mount(): Promise<void> {
      await adapter.mount(box, places);
      await until(() => adapter.drawn());
      await frames(2);
    },
    nodes: () => elementsIn(box),
    /** Where a mouse takes hold of the map. */
    hold(): readonly [number, number] {
      const { left, top, width, height } = (adapter.surface?.() ?? box).getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
  };
  Object.assign(globalThis, { bench });
}

/** Places around 150 towns, the same at every time. */
function scattered(total: number): readonly Place[] {
  let state = 7_919;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const towns = Array.from({ length: 150 }, () => [-8 + next() * 12, 97 + next() * 22] as const);
  return Array.from({ length: total }, (_, at) => {
    const [latitude, longitude] = towns[at % towns.length] ?? [0, 100];
    const spread = (): number => (next() + next() - 1) * 0.4;
    return {
      id: String(at),
      name: `Titik ${at} (contoh)`,
      latitude: latitude + spread(),
      longitude: longitude + spread(),
      kind: 'k0',
      area: undefined,
    };
  });
}
