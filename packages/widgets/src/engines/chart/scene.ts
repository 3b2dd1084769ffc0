import type { ChartData } from '../../shape/chart/chart-data.js';
import type { Stacking } from '../../shape/chart/chart-kind.js';
import type { TickUnit } from './time-ticks.js';

/** What is drawn, and how its texts read. Lengths are pixels. */
export interface SceneInput {
  readonly data: ChartData;
  readonly stacking: Stacking;
  /** Width of the whole drawing. */
  readonly width: number;
  /** Size of the font. */
  readonly font: number;
  readonly pointText: (point: number) => string;
  readonly seriesText: (series: number) => string;
  readonly valueText: (value: number) => string;
  readonly tickText: (value: number) => string;
  readonly timeText: (at: number, unit: TickUnit) => string;
  /** What stands along the axis. */
  readonly xText?: string | undefined;
  /** Values that the axis has to reach, besides those that are drawn. */
  readonly reach?: readonly number[] | undefined;
  /** Whether equal steps of the value axis are equal factors. */
  readonly log?: boolean | undefined;
}

/** The box that values are drawn in, for what is drawn across it. */
export interface SceneFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether values go to the right rather than up. */
  readonly lying: boolean;
  /** Where a value stands, across or up. */
  readonly value: (value: number) => number;
  /** Where a point stands along the other direction. */
  readonly along: (point: number) => number;
}

/** One text, in one or more lines. `y` is the middle of the first line. */
export interface SceneText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly role: 'tick' | 'label' | 'value' | 'name' | 'note' | 'light' | 'figure';
  /** Series that the text names. */
  readonly series?: number | undefined;
  /** Path of the sign that stands before the name of a series. */
  readonly sign?: string | undefined;
}

/** All marks of one series, as one path. */
export interface SceneMark {
  readonly series: number;
  readonly form:
    | 'area'
    | 'line'
    | 'dot'
    | 'heat'
    | 'bubble'
    | 'stem'
    | 'error'
    | 'halo'
    | 'band'
    | 'reference'
    | 'target'
    | 'leader'
    | 'track';
  readonly d: string;
}

/** Where a value is drawn: its point, and an outline to draw around it. */
export interface ScenePlace {
  readonly x: number;
  readonly y: number;
  readonly outline: string;
}

/** How a series is drawn in a legend. */
export type SignForm = 'area' | 'line' | 'dot' | 'heat';

/** A chart, laid out: plain values, ready to be drawn. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Lines of the grid, from, to: x1, y1, x2, y2. */
  readonly grid: readonly (readonly [number, number, number, number])[];
  /** The line that bars stand on, or the ground of lines. */
  readonly base: readonly [number, number, number, number] | undefined;
  readonly texts: readonly SceneText[];
  readonly marks: readonly SceneMark[];
  /** Whether the series are named beside their marks, so that no legend is needed. */
  readonly named: boolean;
  /** Whether the value axis starts elsewhere than at zero. */
  readonly cut: boolean;
  /** How series are drawn; as areas where nothing is said. */
  readonly signs?: ((series: number) => SignForm) | undefined;
  /** What the colours stand for, where these are not the series. */
  readonly legend?: readonly string[] | undefined;
  /** Undefined where nothing can be drawn across. */
  readonly frame?: SceneFrame | undefined;
  /** What is drawn but could not be named in the drawing. */
  readonly untold?: readonly string[] | undefined;
  readonly place: (series: number, point: number) => ScenePlace | undefined;
  /** The value nearest to a place. */
  readonly at: (x: number, y: number) => { readonly series: number; readonly point: number } | undefined;
}

/** Lays out a kind of chart. */
export type Layout = (input: SceneInput) => Scene;

/** A coordinate with one digit after the point: finer is not seen. */
export const px = (value: number): number => Math.round(value * 10) / 10;
