import type { MapScene } from '../../engines/map/map-engine.js';
import type { MapItem } from '../../shape/map/map-item.js';

/** One line of a legend. */
export interface LegendEntry {
  /** Fill and shape that it explains. */
  readonly kind: string;
  readonly text: string;
  /** How many things it stands for, written for people. */
  readonly count?: string;
  /** Radius of a circle whose size is explained, in pixels. */
  readonly radius?: number;
}

/** What the colours, shapes and sizes of a map stand for. */
export interface Legend {
  /** Says it in words. */
  readonly sentence: string;
  readonly title: string;
  /** Name of its layer, where a map has several. */
  readonly label?: string;
  /** `sign` for shapes of points, `fill` for areas and cells, `circle` for sizes, `line` for lines. */
  readonly form: 'sign' | 'fill' | 'circle' | 'line';
  readonly entries: readonly LegendEntry[];
}

/** One column of the table beside a map. */
export interface MapColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** Empty for no value. */
  text(item: MapItem): string;
}

/** Something that did not fit, with the things that it is about. */
export interface MapNote {
  readonly text: string;
  /** Told on demand. */
  readonly items?: readonly string[];
  /** A reason to doubt what is shown. */
  readonly doubt?: boolean;
}

/** A map ready to be drawn: with its legend, its table and what has to be said about it. */
export interface DrawnMap {
  /** In the order of the table. */
  readonly items: readonly MapItem[];
  readonly scene: Pick<MapScene, 'points' | 'shapes' | 'layers' | 'index' | 'dots'>;
  readonly legends: readonly Legend[];
  readonly columns: readonly MapColumn[];
  readonly notes: readonly MapNote[];
}
