import type { Field } from '../../model/field.js';
import type { Row, Value } from '../../model/row.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { unexpected } from '../json-answer.js';
import type { MemorySource } from '../memory.js';
import { plainText } from '../plain-text.js';
import type { SourceOptions } from '../source-options.js';
import { typedMemory } from '../typed-memory.js';
import { askBps, partsOf, publisher } from './ask.js';
import { withoutKey } from './key.js';

/**
 * A table of a regency's districts (SIMDASI) as rows: `wilayah`, `kode` where it is given, and one column for each variable, under its name. Values are
 * texts written as Indonesian is, and are typed by column. The row of the regency itself is told as a total.
 */
export async function districtTable(
  address: string,
  id: string,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<MemorySource> {
  const answer = (await askBps(address, options, signal)) ?? {};
  const parts = partsOf(answer, address);
  const table = objectOf(parts?.[1]);
  if (parts !== undefined && !Array.isArray(table['data']))
    throw unexpected(withoutKey(address), 'The answer holds no table');
  const { rows, fields } = districtRows(table);
  const info = {
    title: plainText(textOf(table['judul_tabel']) || textOf(table['judul'])),
    url: new URL(address).origin,
    publisher,
    ...(textOf(table['tahun_data']) === '' ? {} : { period: textOf(table['tahun_data']) }),
    ...(textOf(table['wilayah']) === '' ? {} : { coverage: plainText(textOf(table['wilayah'])) }),
    ...options.info,
  };
  return typedMemory(rows, fields, { id, columns: options.columns, info });
}

/** The rows of such a table, untyped. */
export function districtRows(table: Raw): { readonly rows: readonly Row[]; readonly fields: readonly Field[] } {
  const list = listOf(table['data']);
  const keys = [...new Set(list.flatMap((raw) => Object.keys(objectOf(raw['variables']))))];
  const names = new Map<string, string>();
  const columns = objectOf(table['kolom']);
  for (const key of keys) names.set(key, unlike(columnName(objectOf(columns[key])) || key, names));
  const coded = list.some((raw) => textOf(raw['kode_wilayah']) !== '');
  const rows = list.map((raw): Row => {
    const row: Record<string, Value> = Object.create(null);
    if (coded) row['kode'] = textOf(raw['kode_wilayah']) || null;
    row['wilayah'] = plainText(textOf(raw['label'])) || null;
    const variables = objectOf(raw['variables']);
    for (const [key, name] of names) row[name] = plainText(textOf(objectOf(variables[key])['value'])) || null;
    return row;
  });
  const text = (name: string, label?: string, unit = ''): Field => ({
    name,
    type: 'text',
    exact: true,
    ...(label === undefined ? {} : { label }),
    ...(unit === '' ? {} : { unit }),
  });
  return {
    rows,
    fields: [
      ...(coded ? [text('kode', 'Kode')] : []),
      text('wilayah', 'Wilayah'),
      ...[...names].map(([key, name]) => text(name, undefined, plainText(textOf(objectOf(columns[key])['satuan'])))),
    ],
  };
}

function columnName(column: Raw): string {
  return plainText(textOf(column['nama_variabel']) || textOf(column['nama']) || textOf(column['label']));
}

// Two variables may have one name, and one that of a column of ours.
function unlike(name: string, names: ReadonlyMap<string, string>): string {
  const taken = new Set(['kode', 'wilayah', ...names.values()]);
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} ${count}`;
  return free;
}
