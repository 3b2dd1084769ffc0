import type { Field } from '@satudata/client';

/** How a column's values are written. */
export type ColumnFormat =
  | 'auto'
  | 'text'
  | 'number'
  | 'date'
  | 'link'
  | 'rupiah'
  | 'percent'
  | 'datetime'
  | 'email'
  | 'phone'
  | 'image'
  | 'boolean'
  | 'geo'
  | 'long'
  | 'json';

/** What a page's author declares of a column. */
export interface DeclaredColumn {
  readonly field: string;
  readonly label: string;
  readonly unit: string;
  readonly format: ColumnFormat;
  /** What else is said of the column, by the name of its attribute. */
  readonly told?: ((name: string) => string | null) | undefined;
}

/** One column to be drawn. */
export interface Column {
  readonly field: Field;
  readonly label: string;
  readonly unit: string;
  readonly format: ColumnFormat;
  /** Numbers stand at the end of their cell, so that their digits line up. */
  readonly numeric: boolean;
  /** Whether the cells of this column name their row. */
  readonly header: boolean;
  readonly told?: DeclaredColumn['told'];
}

// `nama_lokasi` is read as "Nama lokasi" where no dictionary says better; a column without a name has its place.
function readable(name: string, place: number): string {
  const words = name.replaceAll('_', ' ').trim();
  return words === '' ? `#${place}` : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The columns of a table: those that the author declared, or else the listed `fields`, or else all but the platform's
 * own `_…` columns. The first text column names its row. A declared column that the data lacks is left out and reported.
 */
export function columnsOf(
  fields: readonly Field[],
  declared: readonly DeclaredColumn[],
  listed: readonly string[],
): { readonly columns: readonly Column[]; readonly missing: readonly string[] } {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const wanted: readonly (Partial<DeclaredColumn> & { readonly field: string })[] =
    declared.length > 0
      ? declared
      : listed.length > 0
        ? listed.map((field) => ({ field }))
        : fields.filter((field) => !field.name.startsWith('_')).map((field) => ({ field: field.name }));
  const missing = wanted.filter(({ field }) => !byName.has(field)).map(({ field }) => field);
  let headed = false;
  const columns: Column[] = [];
  for (const { field: name, label, unit, format = 'auto', told } of wanted) {
    const field = byName.get(name);
    if (field === undefined) continue;
    const numeric = /^(number|rupiah|percent)$/.test(format) || (format === 'auto' && field.type === 'number');
    const header: boolean = !headed && !numeric && (field.type === 'text' || wanted.length === 1);
    headed ||= header;
    columns.push({
      field,
      label: label?.trim() || field.label?.trim() || readable(name, columns.length + 1),
      unit: unit !== undefined && unit !== '' ? unit : (field.unit ?? ''),
      format,
      numeric,
      header,
      told,
    });
  }
  return { columns, missing };
}

/** Field names of a list such as `nama, "alamat, lengkap", mbps`; quotes hold names with commas, two quotes one of them. */
export function listedFields(text: string): readonly string[] {
  return [...text.matchAll(/\s*"((?:[^"]|"")*)"|([^,]+)/g)]
    .map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare?.trim() ?? '')
    .filter((name) => name !== '');
}
