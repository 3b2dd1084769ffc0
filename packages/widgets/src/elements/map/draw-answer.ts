import type { Field } from '@satudata/client';
import type { InViewReport } from '../../controllers/map-rows.js';
import type { NamedCoordinates } from '../../controllers/view-rows.js';
import type { Classing } from '../../shape/map/classes.js';
import { type RowItems, rowItems } from '../../shape/map/row-items.js';
import { measureOrCount } from './area-question.js';
import { detailColumns } from './details.js';
import type { DrawnMap, MapColumn, MapNote } from './drawn-map.js';
import { breaksOf } from './map-problem.js';
import type { MapAnswer } from './map-question.js';
import type { MapText } from './map-text.js';

/** How the author of a page wants rows to look. */
export interface MapLook {
  readonly kind: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly point: string;
  readonly name: string;
  readonly category: string;
  readonly size: string;
  readonly value: string;
  readonly unit: string | undefined;
  readonly classes: Classing;
  readonly classCount: number;
  readonly breaks: string;
  readonly details: string;
}

/** What maps are drawn with, as far as it is loaded. */
export interface Pens {
  readonly points: Pick<typeof import('./points.js'), 'drawLines' | 'drawPoints'> | undefined;
  readonly areas: Pick<typeof import('./areas.js'), 'drawAreas'> | undefined;
}

/** What drawing depends on besides the answer, for telling whether it has to be done again. */
export function lookKey(look: MapLook): string {
  const { kind, category, size, value, unit, classes, classCount, breaks } = look;
  const { latitude, longitude, point, name, details } = look;
  const places = [latitude, longitude, point, name, details];
  return JSON.stringify([kind, category, size, value, unit, classes, classCount, breaks, ...places]);
}

/** Columns of an answer. */
export function fieldsOf({ rows, areas }: MapAnswer): readonly Field[] {
  return rows?.page.fields ?? areas?.fields ?? [];
}

/** Rows that an answer began with, as things on a map; `prefix` begins their ids. */
export function itemsOf(
  { rows }: MapAnswer,
  all: Parameters<typeof rowItems>[1],
  look: MapLook,
  prefix?: string,
): RowItems | undefined {
  return rows === undefined ? undefined : rowItems(rows.page.fields, all, look, prefix);
}

/** The columns of coordinates that a look names. */
export function coordinatesOf({ latitude, longitude }: MapLook): NamedCoordinates {
  return { latitude: latitude === '' ? undefined : latitude, longitude: longitude === '' ? undefined : longitude };
}

/** Says how much of a large table was read, where that is what is in view. */
export function reportNotes(report: InViewReport | undefined, text: MapText): readonly MapNote[] {
  if (report === undefined) return [];
  const { read, here, total, coming } = report;
  const said = { n: text.count(read), here: text.count(here), total: text.count(total) };
  return [{ text: text.say(coming ? 'viewComing' : read < here ? 'viewCut' : 'viewOnly', said) }];
}

/** Prepares an answer; undefined while what it is drawn with is on its way. `told` hears the most points of a cell. */
export function drawAnswer(
  answer: MapAnswer,
  items: RowItems | undefined,
  look: MapLook,
  pens: Pens,
  text: MapText,
  {
    most,
    told,
    sign,
  }: { readonly most: number; readonly told: (most: number) => void; readonly sign: string | undefined },
): DrawnMap | undefined {
  const { category, size, kind, unit, classes } = look;
  if (answer.areas !== undefined) {
    const breaks = breaksOf(look.breaks);
    const value = measureOrCount(look.value, category);
    return pens.areas?.drawAreas(
      answer.areas,
      { value, category, unit, classes, count: look.classCount, breaks },
      text,
    );
  }
  if (items === undefined) return undefined;
  if (kind === 'lines') return pens.points?.drawLines(items, { category, kind: sign ?? 'k0' }, text);
  return pens.points?.drawPoints(
    items,
    { kind: kind === 'heat' ? 'heat' : 'points', category, size, sign },
    text,
    most,
    told,
  );
}

/** What the panel tells of one thing of an answer. */
export function detailsOf(
  answer: MapAnswer,
  items: RowItems | undefined,
  { details }: MapLook,
  drawn: DrawnMap,
  text: MapText,
): readonly MapColumn[] {
  if (answer.areas !== undefined && details === '') return drawn.columns;
  return detailColumns(text, fieldsOf(answer), items, details);
}
