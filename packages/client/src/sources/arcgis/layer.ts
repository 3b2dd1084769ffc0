import { SatuError } from '../../errors/satu-error.js';
import type { FieldType } from '../../model/field.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { describedField } from '../described-field.js';
import { askJson } from '../json-answer.js';
import type { About } from '../paged-source.js';
import { plainText } from '../plain-text.js';
import type { SourceOptions } from '../source-options.js';

/** What a layer says of itself. */
export interface Layer extends About {
  /** Column that tells its rows apart; undefined where it names none. */
  readonly key: string | undefined;
  /** Whether it gives its rows in pages. Servers before 10.3 do not. */
  readonly pages: boolean;
  /** Whether it puts its rows in order. */
  readonly ordered: boolean;
  /** Whether it speaks GeoJSON. Servers before 10.4 do not. */
  readonly geojson: boolean;
}

/** Asks an ArcGIS server and gives the JSON that it answers; an error within a good answer is one. */
export async function askLayer(
  address: string,
  parameters: Readonly<Record<string, string>>,
  options: SourceOptions,
  signal: AbortSignal | undefined,
): Promise<Raw> {
  const answer = objectOf(await askJson(`${address}?${new URLSearchParams(parameters)}`, options, { signal }));
  if (answer['error']) throw failure(objectOf(answer['error']), address);
  return answer;
}

/** Asks a layer what it is. */
export async function describeLayer(address: string, options: SourceOptions, signal: AbortSignal): Promise<Layer> {
  const raw = await askLayer(address, { f: 'json' }, options, signal);
  const edited = objectOf(raw['editingInfo'])['lastEditDate'];
  const advanced = objectOf(raw['advancedQueryCapabilities']);
  const fields = listOf(raw['fields']).filter((field) => textOf(field['name']) !== '');
  const formats = textOf(raw['supportedQueryFormats']);
  return {
    fields: fields.map((field) => describedField(field, { name: 'name', type: 'type', label: 'alias' }, types)),
    rounded: new Set(fields.filter(({ type }) => type === 'esriFieldTypeSingle').map(({ name }) => textOf(name))),
    key:
      textOf(raw['objectIdField']) ||
      textOf(fields.find(({ type }) => type === 'esriFieldTypeOID')?.['name']) ||
      undefined,
    pages: (advanced['supportsPagination'] ?? raw['supportsPagination']) !== false,
    ordered: (advanced['supportsOrderBy'] ?? raw['supportsAdvancedQueries']) !== false,
    geojson: formats === '' || /geojson/i.test(formats),
    info: {
      title: textOf(raw['name']),
      description: plainText(textOf(raw['description'])),
      url: address,
      publisher: textOf(raw['copyrightText']) || undefined,
      updated: typeof edited === 'number' ? new Date(edited).toISOString() : undefined,
    },
  };
}

const types: Readonly<Record<string, FieldType>> = {
  esriFieldTypeDouble: 'number',
  esriFieldTypeInteger: 'number',
  esriFieldTypeSmallInteger: 'number',
  esriFieldTypeBigInteger: 'number',
  esriFieldTypeOID: 'number',
  esriFieldTypeSingle: 'number',
  esriFieldTypeDate: 'datetime',
};

function failure(error: Raw, url: string): SatuError {
  const code = Number(error['code']);
  const kind =
    code === 400
      ? 'invalid-query'
      : code === 404
        ? 'not-found'
        : code === 429
          ? 'rate-limited'
          : [401, 403, 498, 499].includes(code)
            ? 'forbidden'
            : 'portal-error';
  return new SatuError(kind, `The server answered ${code}`, {
    url,
    status: Number.isNaN(code) ? undefined : code,
    detail: textOf(error['message']).trim(),
  });
}
