import { CircleLayer } from '../../engines/map/circle-layer.js';
import { Clusters } from '../../engines/map/clusters.js';
import { HeatLayer, heatStep } from '../../engines/map/heat-layer.js';
import { LoosePoints } from '../../engines/map/loose-points.js';
import type { MapPoint } from '../../engines/map/map-point.js';
import { type Categories, categoriesOf, noKind, restKind } from '../../shape/map/categories.js';
import { numberIn, radiusOf, sampleSizes } from '../../shape/map/circle-size.js';
import type { MapItem } from '../../shape/map/map-item.js';
import type { RowItems } from '../../shape/map/row-items.js';
import type { DrawnMap, Legend, MapColumn, MapNote } from './drawn-map.js';
import { kindShapes, pinShapes } from './kind-shapes.js';
import type { MapText } from './map-text.js';

export { drawLines } from './lines.js';
export { pointWords } from './points.words.js';

/** What a page's author wants points to look like. */
export interface PointPlan {
  readonly kind: 'points' | 'heat';
  readonly category: string;
  readonly size: string;
  /** Kind of what has no category; undefined where nothing else is on the map. */
  readonly sign?: string | undefined;
}

/** Radius of what has no value that an area could show. */
const SMALL = 3;

const clustered = (points: readonly MapPoint[]): Clusters => new Clusters(points);
const loose = (points: readonly MapPoint[]): LoosePoints => new LoosePoints(points);

/** How things of one table are told apart on a map. */
interface PointPen {
  name(item: MapItem): string;
  kind(item: MapItem): string;
}

// Works out what it is called when somebody asks: of a hundred thousand points a map shows fifty at a time.
class ItemPoint implements MapPoint {
  readonly item: MapItem;
  readonly #pen: PointPen;

  constructor(item: MapItem, pen: PointPen) {
    this.item = item;
    this.#pen = pen;
  }

  get id(): string {
    return this.item.id;
  }

  get latitude(): number {
    return this.item.place?.latitude ?? 0;
  }

  get longitude(): number {
    return this.item.place?.longitude ?? 0;
  }

  get name(): string {
    return this.#pen.name(this.item);
  }

  get kind(): string {
    return this.#pen.kind(this.item);
  }

  get area(): undefined {
    return undefined;
  }
}

/** Prepares rows as points, sized circles, or cells by how dense they lie. `told` hears the most points of a cell. */
export function drawPoints(
  rows: RowItems,
  plan: PointPlan,
  text: MapText,
  most: number,
  told: (most: number) => void,
): DrawnMap {
  const { items } = rows;
  const categories =
    plan.category === ''
      ? undefined
      : categoriesOf(
          items.map(({ row }) => row),
          plan.category,
        );
  const values = new Map(plan.size === '' ? [] : items.map(({ id, row }) => [id, numberIn(row[plan.size])]));
  const largest = [...values.values()].reduce<number>((top, value) => Math.max(top, value ?? 0), 0);
  const sized = plan.size !== '' && largest > 0;
  const heat = plan.kind === 'heat';
  const kindOf = (item: MapItem): string => categories?.kindOf(item.row) ?? plan.sign ?? 'k0';
  const name = (item: MapItem): string => {
    const size = sized ? text.value(plan.size, item.row[plan.size]) : '';
    return [item.name, categoryText(categories, plan, text, item), size].filter((part) => part !== '').join(', ');
  };
  // Where circles overlap, the largest are what the keyboard meets first.
  const order = sized ? [...items].sort((a, b) => (values.get(b.id) ?? -1) - (values.get(a.id) ?? -1)) : items;
  const placed = order.filter((item) => item.place !== undefined);
  const pen: PointPen = { name, kind: sized ? () => 'spot' : kindOf };
  const points = placed.map((item) => new ItemPoint(item, pen));
  const circles = (): CircleLayer =>
    new CircleLayer(
      points.map(({ id, latitude, longitude, item }) => {
        const value = values.get(id);
        const kind = value === undefined ? noKind : kindOf(item);
        return { id, latitude, longitude, kind, radius: radiusOf(value, largest) ?? SMALL };
      }),
    );
  const heatCells = (): HeatLayer => new HeatLayer(points, told);
  return {
    items,
    scene: {
      points: heat ? [] : points,
      shapes: categories === undefined && plan.sign === undefined ? pinShapes : kindShapes,
      layers: heat ? [heatCells()] : sized ? [circles()] : [],
      index: sized ? loose : clustered,
      dots: !sized && !heat,
    },
    legends: legendsOf(rows, plan, text, categories, sized ? largest : 0, most),
    columns: columnsOf(rows, plan, text),
    notes: notesOf(rows, text),
  };
}

function categoryText(categories: Categories | undefined, plan: PointPlan, text: MapText, { row }: MapItem): string {
  if (categories === undefined) return '';
  const own = text.value(plan.category, row[plan.category]);
  return own === '' ? text.say('noValue') : own;
}

function legendsOf(
  { items, report }: RowItems,
  plan: PointPlan,
  text: MapText,
  categories: Categories | undefined,
  largest: number,
  most: number,
): readonly Legend[] {
  const n = text.count(report.shown);
  if (plan.kind === 'heat') {
    const steps = [...new Set(Array.from({ length: Math.min(most, 400) }, (_, index) => heatStep(index + 1, most)))];
    const range = (step: number): string => {
      const counts = Array.from({ length: most }, (_, index) => index + 1).filter(
        (count) => heatStep(count, most) === step,
      );
      const [low = 0, high = 0] = [counts[0], counts.at(-1)];
      return low === high ? text.count(low) : text.say('range', { from: text.count(low), to: text.count(high) });
    };
    return [
      {
        title: text.say('density'),
        sentence: text.say('heatSentence', { n, most: text.count(most) }),
        form: 'fill',
        entries: most < 1 ? [] : steps.map((step) => ({ kind: `q${step}`, text: range(step) })),
      },
    ];
  }
  const legends: Legend[] = [];
  if (categories !== undefined) {
    const label = text.label(plan.category);
    legends.push({
      title: label,
      sentence: text.say(largest > 0 ? 'categoryColour' : 'categorySentence', { n, label }),
      form: largest > 0 ? 'circle' : 'sign',
      entries: categories.all.map(({ kind, value, count }) => ({
        kind,
        text:
          kind === restKind
            ? text.say('rest')
            : kind === noKind
              ? text.say('noValue')
              : text.value(plan.category, value),
        count: text.count(count),
        radius: 8,
      })),
    });
  }
  if (largest > 0) {
    const label = text.label(plan.size);
    const unit = text.unit(plan.size);
    legends.push({
      title: label,
      sentence: text.say('sizeSentence', { label, n, most: text.number(largest, unit) }),
      form: 'circle',
      entries: sampleSizes(largest).map((size) => ({
        kind: plan.sign ?? 'k0',
        text: text.number(size, unit),
        radius: radiusOf(size, largest) ?? 0,
      })),
    });
  }
  if (legends.length === 0)
    legends.push({
      title: '',
      sentence: text.say('pointSentence', { n, total: text.count(items.length) }),
      form: 'sign',
      entries: [],
    });
  return legends;
}

function columnsOf({ columns }: RowItems, plan: PointPlan, text: MapText): readonly MapColumn[] {
  const own = [plan.category, plan.size].filter((column) => column !== '' && !Object.values(columns).includes(column));
  return [...new Set(own)].map((column) => ({
    label: text.label(column),
    numeric: column === plan.size,
    text: text.cell(column),
  }));
}

function notesOf({ items, report, swapped }: RowItems, text: MapText): readonly MapNote[] {
  const notes: MapNote[] = [];
  if (report.unreadable > 0) {
    notes.push({
      text: text.say('unplaced', { n: text.count(report.unreadable) }),
      items: items.filter(({ place }) => place === undefined).map(({ name }) => name),
    });
  }
  if (report.swapped > 0) {
    notes.push({
      text: text.say('swapped', { n: text.count(report.swapped) }),
      items: items.filter(({ id }) => swapped.has(id)).map(({ name }) => name),
    });
  }
  return notes;
}
