import { LineLayer } from '../../engines/map/line-layer.js';
import { LoosePoints } from '../../engines/map/loose-points.js';
import type { MapPoint } from '../../engines/map/map-point.js';
import { type Categories, categoriesOf, noKind, restKind } from '../../shape/map/categories.js';
import { lineColumn, middleOf, readLines } from '../../shape/map/line-shapes.js';
import type { MapItem } from '../../shape/map/map-item.js';
import type { RowItems } from '../../shape/map/row-items.js';
import type { DrawnMap, Legend, MapColumn } from './drawn-map.js';
import { noShapes } from './kind-shapes.js';
import type { MapText } from './map-text.js';

/** What a page's author wants lines to look like. */
export interface LinePlan {
  readonly category: string;
  /** Kind of lines without categories. */
  readonly kind: string;
}

const loose = (points: readonly MapPoint[]): LoosePoints => new LoosePoints(points);

/** Prepares rows with lines: roads, cables, routes. Rows whose cells hold none are told. */
export function drawLines(rows: RowItems, { category, kind }: LinePlan, text: MapText): DrawnMap {
  const all = rows.items.map(({ row }) => row);
  const column = lineColumn([...new Set(all.slice(0, 20).flatMap((row) => Object.keys(row)))], all);
  const categories = category === '' ? undefined : categoriesOf(all, category);
  const kindOf = ({ row }: MapItem): string => categories?.kindOf(row) ?? kind;
  const drawn = rows.items.map((item) => {
    const lines = column === undefined ? [] : readLines(item.row[column]);
    const [longitude, latitude] = middleOf(lines) ?? [];
    const place = longitude === undefined || latitude === undefined ? undefined : { latitude, longitude };
    const { id, name, row } = item;
    return { item: { id, name, row, place }, lines };
  });
  const shown = drawn.filter(({ lines }) => lines.length > 0);
  const lost = drawn.filter(({ lines }) => lines.length === 0).map(({ item }) => item.name);
  const said = (item: MapItem): string => {
    const own = category === '' ? '' : text.value(category, item.row[category]);
    return own === '' ? item.name : `${item.name}, ${own}`;
  };
  const n = text.count(shown.length);
  return {
    items: drawn.map(({ item }) => item),
    scene: {
      points: shown.flatMap(({ item }): MapPoint[] =>
        item.place === undefined
          ? []
          : [{ id: item.id, ...item.place, name: said(item), kind: 'spot', area: undefined }],
      ),
      shapes: noShapes,
      layers: [new LineLayer(shown.map(({ item, lines }) => ({ id: item.id, kind: kindOf(item), lines })))],
      index: loose,
      dots: false,
    },
    legends: [legendOf(categories, category, text, n)],
    columns: columnsOf(category, text),
    notes: lost.length === 0 ? [] : [{ text: text.say('noLine', { n: text.count(lost.length) }), items: lost }],
  };
}

function columnsOf(category: string, text: MapText): readonly MapColumn[] {
  return category === '' ? [] : [{ label: text.label(category), numeric: false, text: text.cell(category) }];
}

function legendOf(categories: Categories | undefined, category: string, text: MapText, n: string): Legend {
  const label = category === '' ? '' : text.label(category);
  return {
    title: label,
    sentence: text.say(category === '' ? 'lineSentence' : 'lineCategories', { n, label }),
    form: 'line',
    entries: (categories?.all ?? []).map(({ kind, value, count }) => ({
      kind,
      text: kind === restKind ? text.say('rest') : kind === noKind ? text.say('noValue') : text.value(category, value),
      count: text.count(count),
    })),
  };
}
