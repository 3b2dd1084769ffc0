import { SatuError } from '../../errors/satu-error.js';
import { bareCopy } from '../../model/bare-copy.js';
import { survives } from '../../model/exact-number.js';
import type { FieldType } from '../../model/field.js';
import type { Row, Value } from '../../model/row.js';
import { listOf, objectOf } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { describedField } from '../described-field.js';
import { askJson, unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { type About, type Asked, PagedSource } from '../paged-source.js';
import { plainText } from '../plain-text.js';
import type { Source } from '../source.js';
import { type SourceOptions, withLane } from '../source-options.js';
import { type SqlStyle, sqlFilter } from '../sql-filter.js';
import { socrataDataset } from './dataset-link.js';

const largestPage = 1_000;
const style: SqlStyle = {
  name: (field) => `\`${field}\``,
  text: (text) => `'${text.replaceAll("'", "''")}'`,
  unknown: true,
};

/**
 * A dataset of a Socrata portal (SODA 2.1), by its page or its API. Rows are filtered, searched and counted there. Throws `invalid-config` for an
 * address that names no dataset.
 */
export function socrataSource(address: string | URL, told: SourceOptions = {}): Source {
  const options = withLane(told);
  const url = new URL(address);
  const { origin } = url;
  const id = socrataDataset(url);
  if (id === undefined) throw new SatuError('invalid-config', `${address} names no dataset`, { field: 'src' });
  const base = `${origin}/resource/${id}.json`;
  const ask = async (
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
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
      about: (signal) => aboutOf(`${origin}/api/views/${id}.json`, `${origin}/d/${id}`, options, signal),
      filter: (condition, columns) => sqlFilter(condition, columns, style),
      async page(asked, about, signal) {
        const { offset, limit } = asked;
        // Without an order of its own, a page may repeat or skip rows of another.
        const window = { $limit: String(limit), $offset: String(offset), $order: ':id' };
        const rows = looseRows(await ask({ ...questionOf(asked), ...window }, signal));
        return { rows: rows.map((row) => withNumbers(row, about)), more: rows.length >= limit };
      },
      async count(asked, _, signal) {
        const [first] = await ask({ ...questionOf(asked), $select: 'count(*) as n' }, signal);
        return Number(objectOf(first)['n'] ?? Number.NaN);
      },
    },
    options,
  );
}

function questionOf({ filter, search }: Asked): Readonly<Record<string, string>> {
  return { ...(filter === undefined ? {} : { $where: filter }), ...(search === '' ? {} : { $q: search }) };
}

async function aboutOf(address: string, page: string, options: SourceOptions, signal: AbortSignal): Promise<About> {
  const raw = objectOf(await askJson(address, options, { signal }));
  const [updated, licence] = [raw['rowsUpdatedAt'], objectOf(raw['license'])];
  const keys = { name: 'fieldName', type: 'dataTypeName', label: 'name', notes: 'description' };
  return {
    fields: listOf(raw['columns'])
      .map((column) => describedField(column, keys, types))
      .filter(({ name }) => name !== '' && !name.startsWith(':')),
    info: {
      title: textOf(raw['name']),
      description: plainText(textOf(raw['description'])),
      url: page,
      publisher: textOf(raw['attribution']) || undefined,
      licence: textOf(licence['name']) || undefined,
      licenceUrl: textOf(licence['termsLink']) || undefined,
      updated: typeof updated === 'number' ? new Date(updated * 1_000).toISOString() : undefined,
    },
  };
}

const types: Readonly<Record<string, FieldType>> = {
  number: 'number',
  money: 'number',
  percent: 'number',
  double: 'number',
  checkbox: 'boolean',
  calendar_date: 'datetime',
  fixed_timestamp: 'datetime',
  point: 'geo',
  location: 'json',
  url: 'json',
};

// Numbers come as texts, always with a point before their decimals.
function withNumbers(row: Row, { fields }: About): Row {
  const typed: Record<string, Value> = bareCopy(row);
  for (const { name, type } of fields) {
    const value = row[name];
    if (type === 'number' && typeof value === 'string' && survives(value)) typed[name] = Number(value);
  }
  return typed;
}
