import { loadPart } from '../../errors/load-part.js';
import { SatuError } from '../../errors/satu-error.js';
import { bareCopy } from '../../model/bare-copy.js';
import type { Row, Value } from '../../model/row.js';
import { objectOf, type Raw } from '../ckan/loose.js';
import { unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { type Asked, PagedSource, type RawPage } from '../paged-source.js';
import type { Source } from '../source.js';
import { type SourceOptions, withLane } from '../source-options.js';
import { type SqlStyle, sqlFilter } from '../sql-filter.js';
import { askLayer, describeLayer, type Layer } from './layer.js';
import { layerOf } from './layer-link.js';

const largestPage = 1_000;
const style: SqlStyle = {
  name: (field) => field,
  text: (text) => `'${text.replaceAll("'", "''")}'`,
  unknown: true,
};

/**
 * A layer of an ArcGIS server: its attributes, and its shapes in WGS 84 as `geometry`. An address of a whole service means its first layer. Rows are
 * filtered and counted there; a server that gives no pages is asked for its rows by their numbers. Throws `invalid-config` for an address that names
 * no service.
 */
export function arcgisSource(address: string | URL, told: SourceOptions = {}): Source {
  const options = withLane(told);
  const layer = named(address);
  const query = (parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Raw> =>
    askLayer(`${layer}/query`, parameters, options, signal);

  async function featuresOf(parameters: Readonly<Record<string, string>>, about: Layer, signal: AbortSignal) {
    const shape = { outFields: '*', returnGeometry: 'true', outSR: '4326', f: about.geojson ? 'geojson' : 'json' };
    const answer = await query({ ...parameters, ...shape }, signal);
    const { features } = answer;
    if (!Array.isArray(features)) throw unexpected(layer, 'The answer holds no features');
    // Old servers answer the one form for the other.
    const old = features.some((feature) => objectOf(feature)['attributes'] !== undefined);
    const read = old ? (await loadPart(() => import('./esri-features.js'))).esriFeatures(features) : features;
    const exceeded = answer['exceededTransferLimit'] ?? objectOf(answer['properties'])['exceededTransferLimit'];
    return { rows: looseRows(read).map((row) => withTimes(row, about)), exceeded: exceeded === true };
  }

  async function byNumbers({ filter, offset, limit }: Asked, about: Layer, signal: AbortSignal): Promise<RawPage> {
    const answer = await query({ where: filter ?? '1=1', returnIdsOnly: 'true', f: 'json' }, signal);
    const key = about.key ?? 'OBJECTID';
    const all = Array.isArray(answer['objectIds']) ? answer['objectIds'].map(Number).sort((a, b) => a - b) : [];
    const wanted = all.slice(offset, offset + limit);
    const [first, last] = [wanted[0], wanted.at(-1)];
    if (first === undefined || last === undefined) return { rows: [], total: all.length, more: false };
    const where = [...(filter === undefined ? [] : [filter]), `${key} >= ${first}`, `${key} <= ${last}`].join(' AND ');
    const { rows } = await featuresOf({ where }, about, signal);
    // A server may give fewer at once, in any order: the first of them are what can be gone on from.
    const sorted = [...rows].sort((one, other) => Number(one[key]) - Number(other[key]));
    const told = new Set(sorted.map((row) => Number(row[key])));
    const gap = wanted.findIndex((id) => !told.has(id));
    const kept = gap <= 0 ? sorted : sorted.slice(0, gap);
    return { rows: kept, total: all.length, more: offset + kept.length < all.length };
  }

  return new PagedSource<Layer>(
    {
      id: `arcgis:${layer}`,
      maxPage: largestPage,
      search: false,
      total: true,
      loose: true,
      about: (signal) => describeLayer(layer, options, signal),
      filter: (condition, columns) => sqlFilter(condition, columns, style),
      async page(asked, about, signal) {
        if (!about.pages) return byNumbers(asked, about, signal);
        const { offset, limit, filter = '1=1' } = asked;
        const order = about.ordered && about.key !== undefined ? { orderByFields: about.key } : {};
        const window = { where: filter, resultOffset: String(offset), resultRecordCount: String(limit), ...order };
        const { rows, exceeded } = await featuresOf(window, about, signal);
        return { rows, more: exceeded || rows.length >= limit };
      },
      async count({ filter = '1=1' }, _, signal) {
        const { count } = await query({ where: filter, returnCountOnly: 'true', f: 'json' }, signal);
        return typeof count === 'number' ? count : Number.NaN;
      },
    },
    options,
  );
}

function named(address: string | URL): string {
  const layer = layerOf(new URL(address));
  if (layer !== undefined) return layer;
  throw new SatuError('invalid-config', `${address} names no layer`, {
    field: 'src',
    hint: 'The address ends in MapServer/0 or FeatureServer/0.',
  });
}

// Moments come as milliseconds since 1970, in UTC.
function withTimes(row: Row, { fields }: Layer): Row {
  const times = fields.filter(({ nativeType }) => nativeType === 'esriFieldTypeDate');
  if (times.length === 0) return row;
  const read: Record<string, Value> = bareCopy(row);
  for (const { name } of times) {
    const value = row[name];
    const moment = typeof value === 'number' ? new Date(value) : undefined;
    if (moment !== undefined && !Number.isNaN(moment.getTime())) read[name] = moment.toISOString();
  }
  return read;
}
