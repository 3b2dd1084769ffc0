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

const link = /\/(?:d|resource|views|[^/]+\/[^/]+)\/([a-z0-9]{4}-[a-z0-9]{4})(?:\.json|\.geojson)?(?:\/|$)/;
const largestPage = 1_000;

/**
 * A dataset of a Socrata portal (SODA 2.1), by its page or its API. Rows are filtered by equality, searched and counted there. Throws
 * `invalid-config` for an address that names no dataset.
 */
export function socrataSource(address: string | URL, options: SourceOptions = {}): Source {
  const { origin, pathname } = new URL(address);
  const id = link.exec(pathname)?.[1];
  if (id === undefined) throw new SatuError('invalid-config', `${address} names no dataset`, { field: 'src' });
  const base = `${origin}/resource/${id}.json`;
  const about = async (signal: AbortSignal | undefined): Promise<Raw> =>
    objectOf(await askJson(`${origin}/api/views/${id}.json`, options, { signal }));
  const ask = async (
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<readonly unknown[]> => {
    const answer = await askJson(`${base}?${new URLSearchParams(parameters)}`, options, { signal });
    if (!Array.isArray(answer)) throw unexpected(base, 'The answer holds no rows', textOf(objectOf(answer)['message']));
    return answer;
  };
  return new PagedSource(
    {
      id: `socrata:${base}`,
      maxPage: largestPage,
      search: true,
      total: true,
      accepts: (condition) => [...(equalities(condition)?.keys() ?? [' '])].every((field) => /^\w+$/.test(field)),
      async page(query, signal): Promise<RawPage> {
        const { offset, limit = largestPage } = query;
        // Without an order of its own, a page may repeat or skip rows of another.
        const rows = looseRows(
          await ask({ ...asked(query), $limit: String(limit), $offset: String(offset), $order: ':id' }, signal),
        );
        return { rows, more: rows.length >= limit };
      },
      async count(query, signal) {
        const [first] = await ask({ ...asked(query), $select: 'count(*) as n' }, signal);
        return Number(objectOf(first)['n']);
      },
      async fields(signal) {
        return listOf((await about(signal))['columns'])
          .map(fieldOf)
          .filter(({ name }) => !name.startsWith(':'));
      },
      async info(signal) {
        const raw = await about(signal);
        const [updated, licence] = [raw['rowsUpdatedAt'], objectOf(raw['license'])];
        return {
          title: textOf(raw['name']),
          description: textOf(raw['description']),
          url: `${origin}/d/${id}`,
          publisher: textOf(raw['attribution']) || undefined,
          licence: textOf(licence['name']) || undefined,
          licenceUrl: textOf(licence['termsLink']) || undefined,
          updated: typeof updated === 'number' ? new Date(updated * 1_000).toISOString() : undefined,
        };
      },
    },
    options,
  );
}

function asked({ where, search }: Query): Readonly<Record<string, string>> {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  return {
    ...(where === undefined ? {} : { $where: sqlOf(where, (field) => `\`${field}\``, quote) }),
    ...(search === '' ? {} : { $q: search }),
  };
}

const types: Readonly<Record<string, FieldType>> = {
  number: 'number',
  checkbox: 'boolean',
  point: 'geo',
  location: 'json',
};

function fieldOf(raw: Raw): Field {
  const [name, nativeType, label, notes] = ['fieldName', 'dataTypeName', 'name', 'description'].map((key) =>
    textOf(raw[key]),
  );
  return {
    name: name ?? '',
    type: types[nativeType ?? ''] ?? 'text',
    nativeType,
    exact: true,
    ...(label === '' || label === name ? {} : { label }),
    ...(notes === '' ? {} : { notes }),
  };
}

/** Datasets of Socrata portals. */
export const socrataKind = registerSource('socrata', {
  matches: ({ pathname }) => link.test(pathname),
  open: socrataSource,
});
