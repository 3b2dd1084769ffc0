import { type BaseTable, type Field, parseMeasure, type Row, SatuError, type Value } from '@satudata/client';
import { isMissing } from '../../format/missing.js';
import { nameColumns } from '../place/name-columns.js';
import { findColumn } from '../place/place-columns.js';
import { dotsLost, findJoin, type JoinKeys, joinKey, type NameClash, nameClashes, systemsDiffer } from './area-join.js';
import { type Corner, extentOf, insideOf, type Polygon, readPolygons, shapeColumn } from './area-shapes.js';
import { numberIn } from './circle-size.js';
import type { MapItem } from './map-item.js';

/** What a map of areas asks for. */
export interface AreaPlan {
  /** A measure such as `sum(jumlah)`, or a field that holds one number per area; empty for none. */
  readonly value: string;
  /** Field whose values are the kinds of areas; empty for none. */
  readonly category: string;
  /** Column of the rows that names their area; empty for the one that fits. */
  readonly key: string;
  /** Column of the areas that the rows' column names; empty for the one that fits. */
  readonly areaKey: string;
  /** Column of the areas with their name; empty for the usual one. */
  readonly name: string;
}

/** An area with what is known about it. */
export interface Area extends MapItem {
  readonly polygons: readonly Polygon[];
  readonly inside: Corner | undefined;
  readonly extent: number;
  readonly value: number | undefined;
  readonly category: Value | undefined;
  /** Rows that belong to it. */
  readonly rows: number;
}

/** A key of the rows that no area has. */
export interface LostKey {
  readonly key: string;
  readonly rows: number;
}

/** Areas with their values, and what did not fit together. */
export interface AreaAnswer {
  /** By name. */
  readonly areas: readonly Area[];
  readonly keys: JoinKeys | undefined;
  readonly lost: readonly LostKey[];
  readonly clashes: readonly NameClash[];
  /** Whether one side's codes have dots and the other's have none: they are of two systems. */
  readonly systemsDiffer: boolean;
  readonly fields: readonly Field[];
  /** Rows that were read, where a cap cut the rest. */
  readonly cappedAt: number | undefined;
}

interface Call {
  readonly signal: AbortSignal;
  readonly fresh: boolean;
}

const rowNames = ['kelurahan', 'desa_kelurahan', 'desa', ...nameColumns, 'kecamatan'];
const MOST_AREAS = 5_000;
const SAMPLE = 1_000;
const order = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

async function readAreas(
  table: BaseTable,
  { signal }: Call,
): Promise<{ rows: readonly Row[]; names: readonly string[] }> {
  const rows: Row[] = [];
  let names: readonly string[] = [];
  for (let offset: number | undefined = 0; offset !== undefined && rows.length < MOST_AREAS; ) {
    // Areas change seldom: a saved answer serves.
    const page = await table.page({ signal, size: 1_000, offset });
    rows.push(...page.rows);
    names = page.fields.map((field) => field.name);
    offset = page.next !== undefined && page.next > offset ? page.next : undefined;
  }
  return { rows, names };
}

interface Known {
  /** The key as the rows write it. */
  told: Value | undefined;
  rows: number;
  value: number | undefined;
  category: Value | undefined;
}

interface Measured {
  readonly known: Map<string, Known>;
  readonly cappedAt: number | undefined;
}

// What the rows say of each key.
async function measured(table: BaseTable, keys: JoinKeys, plan: AreaPlan, call: Call): Promise<Measured> {
  const { value } = plan;
  const known = new Map<string, Known>();
  const plain = value !== '' && !/[()]/.test(value);
  const measures: Record<string, string> = { satu_rows: 'count()' };
  if (plain) Object.assign(measures, { satu_least: `min(${value})`, satu_value: `max(${value})` });
  else if (value !== '') measures['satu_value'] = value;
  const page = await table.summarize({ by: [keys.rowKey], measures }, call);
  for (const row of page.rows) {
    const key = joinKey(row[keys.rowKey], keys.by);
    const found = known.get(key);
    const number = numberIn(row['satu_value']);
    if (found !== undefined || (plain && row['satu_least'] !== row['satu_value'])) {
      throw new SatuError('invalid-config', `Several rows of ${key} hold different values of ${value}`, {
        field: value,
        hint: `Say how they are put together, e.g. value="sum(${value || keys.rowKey})".`,
      });
    }
    known.set(key, { told: row[keys.rowKey], rows: Number(row['satu_rows']), value: number, category: undefined });
  }
  if (plan.category !== '') await categorized(table, keys, plan.category, known, call);
  return { known, cappedAt: page.cappedAt };
}

// Of several categories in one area the one with the most rows is shown.
async function categorized(table: BaseTable, keys: JoinKeys, category: string, known: Map<string, Known>, call: Call) {
  const page = await table.summarize({ by: [keys.rowKey, category], measures: { satu_rows: 'count()' } }, call);
  const most = new Map<string, number>();
  for (const row of page.rows) {
    const key = joinKey(row[keys.rowKey], keys.by);
    const entry = known.get(key);
    const count = Number(row['satu_rows']);
    if (entry === undefined || isMissing(row[category]) || count <= (most.get(key) ?? 0)) continue;
    most.set(key, count);
    entry.category = row[category];
  }
}

function areaNames(names: readonly string[], named: string): readonly string[] {
  if (named !== '') return [named];
  const usual = findColumn(names, [...nameColumns, 'namobj', 'wadmkd', 'wadmkc', 'wadmkk', 'nama_bps']);
  const bps = findColumn(names, ['nama_bps']);
  return [usual, bps].filter((name) => name !== undefined);
}

/** Asks for areas and for what rows say of them, and brings both together by code or by name. */
export async function areaAnswer(
  table: BaseTable,
  areas: BaseTable | undefined,
  plan: AreaPlan,
  call: Call,
): Promise<AreaAnswer> {
  const [{ rows: shapes, names }, fields] = await Promise.all([
    readAreas(areas ?? table, call),
    table.fields({ signal: call.signal }),
  ]);
  const shape = shapeColumn(names, shapes);
  const named = areaNames(names, plan.name);
  const shaped = shapes.flatMap((row) => {
    const polygons = shape === undefined ? [] : readPolygons(row[shape]);
    return polygons.length === 0 ? [] : [{ row, polygons }];
  });
  const outlines = shaped.map(({ row }) => row);
  const joined =
    areas === undefined
      ? undefined
      : await join(
          table,
          outlines,
          names.filter((name) => name !== shape),
          plan,
          named,
          call,
        );
  const met = new Set<string>();
  const all = shaped.map(({ row, polygons }, index): Area => {
    const key = joined === undefined ? '' : joinKey(row[joined.keys.areaKey], joined.keys.by);
    const known = joined?.known.get(key);
    met.add(key);
    const [longitude, latitude] = insideOf(polygons) ?? [];
    const name = named.map((column) => row[column]).find((value) => !isMissing(value) && typeof value !== 'object');
    return {
      id: key === '' ? `#${index + 1}` : key,
      name: name === undefined ? key || `#${index + 1}` : String(name),
      place: longitude === undefined || latitude === undefined ? undefined : { latitude, longitude },
      inside: longitude === undefined || latitude === undefined ? undefined : [longitude, latitude],
      extent: extentOf(polygons),
      polygons,
      value: areas === undefined ? numberIn(row[plan.value]) : known?.value,
      category: areas === undefined ? row[plan.category] : known?.category,
      rows: known?.rows ?? (areas === undefined ? 1 : 0),
      // With the key of its rows: what narrows others to them.
      row: {
        ...withoutShape(row, shape),
        ...(joined === undefined || known === undefined ? {} : keyOf(joined.keys, known)),
      },
    };
  });
  const lost = [...(joined?.known ?? [])].filter(([key]) => !met.has(key)).map(([key, { rows }]) => ({ key, rows }));
  return {
    areas: all.sort((a, b) => order.compare(a.name, b.name)),
    keys: joined?.keys,
    lost,
    clashes: joined?.clashes ?? [],
    systemsDiffer: joined?.systemsDiffer ?? false,
    fields,
    cappedAt: joined?.cappedAt,
  };
}

function withoutShape(row: Row, shape: string | undefined): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== shape));
}

function keyOf({ rowKey }: JoinKeys, { told }: Known): Row {
  return told === undefined ? {} : { [rowKey]: told };
}

interface Joined extends Measured {
  readonly keys: JoinKeys;
  readonly clashes: readonly NameClash[];
  readonly systemsDiffer: boolean;
}

async function join(
  table: BaseTable,
  areas: readonly Row[],
  names: readonly string[],
  plan: AreaPlan,
  named: readonly string[],
  call: Call,
): Promise<Joined | undefined> {
  const sample = await table.page({ ...call, size: SAMPLE });
  const columns = { area: names, row: sample.fields.map((field) => field.name) };
  const keys =
    findJoin(areas, sample.rows, columns, { areaKey: plan.areaKey, rowKey: plan.key }) ??
    (plan.key === '' || plan.areaKey === ''
      ? undefined
      : ({ by: 'code', areaKey: plan.areaKey, rowKey: plan.key } as const));
  if (keys === undefined) return undefined;
  if (plan.value !== '' && /[()]/.test(plan.value)) parseMeasure(plan.value);
  const row = rowNames
    .map((name) => findColumn(columns.row, [name]))
    .filter((name) => name !== undefined && name !== keys.rowKey);
  const clashes =
    keys.by === 'code'
      ? nameClashes(areas, sample.rows, keys, { area: named, row: row.filter((name) => name !== undefined) })
      : [];
  return {
    ...(await measured(table, keys, plan, call)),
    keys,
    clashes,
    systemsDiffer:
      keys.by === 'code' && (systemsDiffer(areas, sample.rows, keys) || dotsLost(areas, sample.rows, keys, names)),
  };
}
