import { AreaLayer } from '../../engines/map/area-layer.js';
import { LoosePoints } from '../../engines/map/loose-points.js';
import type { MapPoint } from '../../engines/map/map-point.js';
import type { Area, AreaAnswer } from '../../shape/map/area-answer.js';
import { categoriesOf, noKind, restKind } from '../../shape/map/categories.js';
import { type Classes, type Classing, classesOf, stepOf } from '../../shape/map/classes.js';
import type { MapItem } from '../../shape/map/map-item.js';
import type { DrawnMap, Legend, MapColumn, MapNote } from './drawn-map.js';
import { noShapes } from './kind-shapes.js';
import type { MapText } from './map-text.js';

export { areaAnswer } from '../../shape/map/area-answer.js';
export { areaWords } from './areas.words.js';

/** What a page's author wants areas to look like. */
export interface AreaLook {
  readonly value: string;
  readonly category: string;
  readonly unit: string | undefined;
  readonly classes: Classing;
  readonly count: number;
  readonly breaks: readonly number[];
}

const loose = (points: readonly MapPoint[]): LoosePoints => new LoosePoints(points);

interface Said {
  readonly text: MapText;
  readonly look: AreaLook;
  readonly label: string;
  readonly unit: string;
}

/** Prepares areas in colours of classes of a value, or of categories. */
export function drawAreas(answer: AreaAnswer, look: AreaLook, text: MapText): DrawnMap {
  const field = /\(\s*"?([^")]+?)"?\s*[,)]/.exec(look.value)?.[1] ?? (look.value.includes('(') ? '' : look.value);
  const counts = /^\s*(count|distinct)\b/.test(look.value);
  const unit = look.unit ?? (counts || field === '' ? '' : text.unit(field));
  const said: Said = { text, look, unit, label: field === '' ? text.say('rowCount') : text.label(field) };
  const drawn = look.category === '' ? byClass(answer, said) : byCategory(answer, said);
  const order = [...answer.areas].sort((a, b) => b.extent - a.extent);
  const points = order.flatMap((area): MapPoint[] =>
    area.place === undefined
      ? []
      : [{ id: area.id, ...area.place, name: `${area.name}, ${drawn.saidOf(area)}`, kind: 'spot', area: undefined }],
  );
  return {
    items: answer.areas,
    scene: {
      points,
      shapes: noShapes,
      layers: [new AreaLayer(answer.areas.map((area) => ({ ...area, kind: drawn.kindOf(area) })))],
      index: loose,
      dots: false,
    },
    legends: [drawn.legend],
    columns: drawn.columns,
    notes: notesOf(answer, text),
  };
}

interface Coloured {
  readonly legend: Legend;
  readonly columns: readonly MapColumn[];
  kindOf(area: Area): string;
  saidOf(area: Area): string;
}

const areaOf = (item: MapItem): Area => item as Area;

function byClass({ areas }: AreaAnswer, { text, look, label, unit }: Said): Coloured {
  const values = areas.flatMap(({ value }) => value ?? []);
  const classes = classesOf(values, { by: look.classes, count: look.count, breaks: look.breaks });
  const steps = classes.bounds.length - 1;
  const kindOf = ({ value }: Area): string => {
    const at = value === undefined ? undefined : classes.classOf(value);
    return at === undefined ? noKind : `q${stepOf(at, steps)}`;
  };
  const saidOf = ({ value }: Area): string => (value === undefined ? text.say('noValue') : text.number(value, unit));
  const without = areas.filter((area) => kindOf(area) === noKind).length;
  const entries = values.length === 0 ? [] : classEntries(classes, areas, text, unit);
  if (without > 0) entries.push({ kind: noKind, text: text.say('noValue'), count: text.count(without) });
  return {
    kindOf,
    saidOf,
    columns: [
      {
        label: unit === '' ? label : text.say('measured', { label, unit }),
        numeric: true,
        text: (item) => cellText(areaOf(item), text),
      },
    ],
    legend: {
      title: unit === '' ? label : text.say('measured', { label, unit }),
      sentence: classSentence(classes, { text, look, label, unit }, areas.length, values),
      form: 'fill',
      entries,
    },
  };
}

function cellText({ value }: Area, text: MapText): string {
  return value === undefined ? '' : text.number(value);
}

function classEntries(classes: Classes, areas: readonly Area[], text: MapText, unit: string) {
  const { bounds } = classes;
  const steps = bounds.length - 1;
  return Array.from({ length: steps }, (_, at) => {
    const inside = areas.filter(({ value }) => value !== undefined && classes.classOf(value) === at);
    const [from = 0, to = 0] = [bounds[at], bounds[at + 1]];
    const last = at === steps - 1;
    return {
      kind: `q${stepOf(at, steps)}`,
      text:
        from === to
          ? text.number(from, unit)
          : text.say(last ? 'fromTo' : 'fromBelow', { from: text.number(from), to: text.number(to, unit) }),
      count: text.count(inside.length),
    };
  });
}

function classSentence(
  { bounds }: Classes,
  { text, look, label, unit }: Said,
  areas: number,
  values: readonly number[],
): string {
  if (values.length === 0) return text.say('areasWithout', { n: text.count(areas), label });
  const [low = 0, high = 0] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return text.say('areaSentence', {
    label,
    n: text.count(areas),
    low: text.number(low, unit),
    high: text.number(high, unit),
    classes: text.say(look.classes, { n: text.count(bounds.length - 1) }),
  });
}

function byCategory({ areas }: AreaAnswer, { text, look, label }: Said): Coloured {
  const { category } = look;
  const rowOf = (area: Area) => ({ [category]: area.category ?? null });
  const categories = categoriesOf(areas.map(rowOf), category);
  const saidOf = (area: Area): string => {
    const said = text.value(category, area.category);
    return said === '' ? text.say('noValue') : said;
  };
  const title = text.label(category);
  const columns: MapColumn[] = [
    { label: title, numeric: false, text: (item) => text.value(category, areaOf(item).category) },
  ];
  if (look.value !== '') columns.push({ label, numeric: true, text: (item) => cellText(areaOf(item), text) });
  return {
    kindOf: (area) => categories.kindOf(rowOf(area)),
    saidOf,
    columns,
    legend: {
      title,
      sentence: text.say('areaCategories', { label: title, n: text.count(areas.length) }),
      form: 'fill',
      entries: categories.all.map(({ kind, value, count }) => ({
        kind,
        text:
          kind === restKind ? text.say('rest') : kind === noKind ? text.say('noValue') : text.value(category, value),
        count: text.count(count),
      })),
    },
  };
}

function notesOf(answer: AreaAnswer, text: MapText): readonly MapNote[] {
  const notes: MapNote[] = [];
  if (answer.systemsDiffer) notes.push({ text: text.say('otherSystem'), doubt: true });
  if (answer.clashes.length > 0) {
    notes.push({
      text: text.say('clashes', { n: text.count(answer.clashes.length) }),
      items: answer.clashes.map(({ code, area, row }) => text.say('clash', { code, area, row })),
      doubt: true,
    });
  }
  if (answer.keys === undefined && answer.areas.length > 0 && answer.areas.every(({ rows }) => rows === 0))
    notes.push({ text: text.say('noJoin'), doubt: true });
  const without = answer.areas.filter(({ rows }) => rows === 0);
  if (answer.keys !== undefined && without.length > 0) {
    notes.push({
      text: text.say('areasLost', { n: text.count(without.length) }),
      items: without.map(({ name }) => name),
    });
  }
  if (answer.lost.length > 0) {
    const rows = answer.lost.reduce((sum, lost) => sum + lost.rows, 0);
    notes.push({
      text: text.say('rowsLost', { n: text.count(rows) }),
      items: answer.lost.map(({ key, rows: count }) =>
        text.say('lostKey', { key: key === '' ? text.say('noValue') : key, n: text.count(count) }),
      ),
    });
  }
  return notes;
}
