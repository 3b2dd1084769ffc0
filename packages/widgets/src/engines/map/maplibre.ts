import { type GroundHost, type GroundView, type MapGround, setMapGround } from './map-ground.js';

export {
  type GroundHost,
  type GroundView,
  groundOfPage,
  type MakeGround,
  type MapGround,
  setMapGround,
} from './map-ground.js';

/** What is used of a map of maplibre-gl, version 5 or later. */
export interface MapLibreMap {
  jumpTo(options: { readonly center: [number, number]; readonly zoom: number }): unknown;
  resize(): unknown;
  on(type: string, listener: (event: { readonly tile?: unknown }) => void): unknown;
  getStyle(): { readonly sources?: Readonly<Record<string, unknown>> } | undefined;
  getSource(id: string): unknown;
  remove(): void;
}

/** The module maplibre-gl, as the page imports it. */
export interface MapLibre {
  readonly Map: new (options: never) => MapLibreMap;
}

/** How the ground looks. */
export interface MapLibreOptions {
  /** A style, or its address. */
  readonly style: string | object;
  /** Who made it, as text. Default: what the sources of the style say. */
  readonly attribution?: string;
}

const MOST_FAILURES = 4;

/**
 * Lets all maps of the page that have no `tiles` lie on vector tiles drawn by maplibre-gl, which the page brings itself. Where
 * WebGL is missing, or the style cannot be loaded, maps go on without, and say so.
 */
export function useMapLibre(maplibre: MapLibre, options: MapLibreOptions): void {
  setMapGround((box, host) => new MapLibreGround(maplibre, options, box, host));
}

class MapLibreGround implements MapGround {
  readonly #map: MapLibreMap;
  readonly #told: string | undefined;
  #attribution = '';
  #size = '';
  #failures = 0;
  #loaded = false;

  constructor({ Map: Made }: MapLibre, { style, attribution }: MapLibreOptions, box: HTMLElement, host: GroundHost) {
    this.#told = attribution;
    this.#map = new (Made as new (options: object) => MapLibreMap)({
      container: box,
      style,
      interactive: false,
      attributionControl: false,
      // What moves the map decides about motion.
      fadeDuration: 0,
    });
    this.#map.on('load', () => {
      this.#loaded = true;
    });
    this.#map.on('sourcedata', ({ tile }) => {
      if (tile !== undefined) this.#failures = 0;
      this.#readAttribution(host);
    });
    this.#map.on('error', () => {
      this.#failures += 1;
      if (!this.#loaded || this.#failures >= MOST_FAILURES) host.failed();
    });
    this.#map.on('webglcontextlost', () => host.failed());
  }

  get attribution(): string {
    return this.#told ?? this.#attribution;
  }

  show({ latitude, longitude, zoom, width, height }: GroundView): void {
    const size = `${width} ${height}`;
    if (size !== this.#size) this.#map.resize();
    this.#size = size;
    // Its tiles are 512 pixels wide.
    this.#map.jumpTo({ center: [longitude, latitude], zoom: zoom - 1 });
  }

  destroy(): void {
    this.#map.remove();
  }

  #readAttribution(host: GroundHost): void {
    const said = Object.keys(this.#map.getStyle()?.sources ?? {}).flatMap((id) => {
      const { attribution } = (this.#map.getSource(id) ?? {}) as { readonly attribution?: unknown };
      return typeof attribution === 'string' ? plainText(attribution) : [];
    });
    const text = [...new Set(said)].join(' ');
    if (text === this.#attribution) return;
    this.#attribution = text;
    host.changed();
  }
}

// Sources write HTML; a map shows text alone.
function plainText(attribution: string): string {
  return attribution
    .replace(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
    .trim();
}
