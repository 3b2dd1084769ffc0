import { SatuError } from '../../errors/satu-error.js';
import type { Field, FieldType } from '../../model/field.js';
import type { Query } from '../../query/query.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { equalities, sqlOf } from '../equalities.js';
import { askJson, unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { PagedSource, type RawPage } from '../paged-source.js';
import type { Source } from '../source.js';
import { registerSource } from '../source-kind.js';
import type { SourceOptions } from '../source-options.js';

const layerPath = /^.*\/(?:Map|Feature)Server\/\d+/i;
const largestPage = 1_000;

/**
 * A layer of an ArcGIS server: its attributes, and its shapes in WGS 84 as `geometry`. Rows are filtered by equality and counted there. Throws
 * `invalid-config` for an address that names no layer.
 */
export function arcgisSource(address: string | URL, options: SourceOptions = {}): Source {
  const { origin, pathname } = new URL(address);
  const path = layerPath.exec(pathname)?.[0];
  if (path === undefined) {
    throw new SatuError('invalid-config', `${address} names no layer`, {
      field: 'src',
      hint: 'The address ends in MapServer/0 or FeatureServer/0.',
    });
  }
  const layer = `${origin}${path}`;
  const ask = async (
    tail: string,
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Raw> => {
    const answer = objectOf(await askJson(`${layer}${tail}?${new URLSearchParams(parameters)}`, options, { signal }));
    if (answer['error'] !== undefined) throw failure(objectOf(answer['error']), layer);
    return answer;
  };
  const where = (query: Query): string =>
    query.where === undefined
      ? '1=1'
      : sqlOf(
          query.where,
          (name) => name,
          (text) => `'${text.replaceAll("'", "''")}'`,
        );
  return new PagedSource(
    {
      id: `arcgis:${layer}`,
      maxPage: largestPage,
      search: false,
      total: true,
      // A name that is no plain one could change the meaning of the question.
      accepts: (condition) => [...(equalities(condition)?.keys() ?? [' '])].every((name) => /^\w+$/.test(name)),
      async page(query, signal): Promise<RawPage> {
        const { offset, limit = largestPage } = query;
        const answer = await ask(
          '/query',
          {
            where: where(query),
            outFields: '*',
            returnGeometry: 'true',
            outSR: '4326',
            f: 'geojson',
            resultOffset: String(offset),
            resultRecordCount: String(limit),
          },
          signal,
        );
        if (!Array.isArray(answer['features'])) throw unexpected(layer, 'The answer holds no features');
        const rows = looseRows(answer['features'].map(asFeature));
        const exceeded = answer['exceededTransferLimit'] ?? objectOf(answer['properties'])['exceededTransferLimit'];
        return { rows, more: exceeded === true || rows.length >= limit };
      },
      async count(query, signal) {
        const answer = await ask('/query', { where: where(query), returnCountOnly: 'true', f: 'json' }, signal);
        return Number(answer['count']);
      },
      async fields(signal) {
        return listOf((await ask('', { f: 'json' }, signal))['fields']).map(fieldOf);
      },
      async info(signal) {
        const about = await ask('', { f: 'json' }, signal);
        const edited = objectOf(about['editingInfo'])['lastEditDate'];
        return {
          title: textOf(about['name']),
          description: textOf(about['description'])
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
          url: layer,
          publisher: textOf(about['copyrightText']) || undefined,
          updated: typeof edited === 'number' ? new Date(edited).toISOString() : undefined,
        };
      },
    },
    options,
  );
}

// `f=json` has attributes where `f=geojson` has properties; old servers answer the one for the other.
function asFeature(value: unknown): Raw {
  const raw = objectOf(value);
  if (raw['attributes'] === undefined) return raw;
  const { x, y } = objectOf(raw['geometry']);
  const point = typeof x === 'number' && typeof y === 'number' ? { type: 'Point', coordinates: [x, y] } : null;
  return { type: 'Feature', properties: raw['attributes'], geometry: point };
}

const types: Readonly<Record<string, FieldType>> = {
  esriFieldTypeDouble: 'number',
  esriFieldTypeSingle: 'number',
  esriFieldTypeInteger: 'number',
  esriFieldTypeSmallInteger: 'number',
  esriFieldTypeOID: 'number',
};

function fieldOf(raw: Raw): Field {
  const [name, nativeType, alias] = [textOf(raw['name']), textOf(raw['type']), textOf(raw['alias'])];
  return {
    name,
    type: types[nativeType] ?? 'text',
    nativeType,
    exact: true,
    ...(alias === '' || alias === name ? {} : { label: alias }),
  };
}

function failure(error: Raw, url: string): SatuError {
  const code = Number(error['code']);
  const kind =
    code === 400
      ? 'invalid-query'
      : code === 404
        ? 'not-found'
        : [401, 403, 498, 499].includes(code)
          ? 'forbidden'
          : 'portal-error';
  return new SatuError(kind, `The server answered ${code}`, {
    url,
    status: code,
    detail: textOf(error['message']).trim(),
  });
}

/** Layers of ArcGIS servers. */
export const arcgisKind = registerSource('arcgis', {
  matches: ({ pathname }) => layerPath.test(pathname),
  open: arcgisSource,
});
