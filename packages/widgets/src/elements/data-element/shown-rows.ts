import {
  BaseTable,
  type Field,
  type Page,
  type Query,
  type Row,
  type Source,
  type TableInfo,
  type Value,
} from '@satudata/client';

/** Rows that are on screen, and how many there are in all. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly total: number | undefined;
}

/** A table of nothing but rows that are on screen. */
export function shownTable({ rows: whole, fields }: Shown, info: TableInfo): BaseTable {
  const rows = whole.map((row): Row => {
    // Without a prototype, as a field may have any name.
    const part: Record<string, Value> = Object.create(null);
    for (const { name } of fields) part[name] = row[name] ?? null;
    return part;
  });
  const source: Source = {
    id: `shown:${info.title}`,
    capabilities: async () => ({
      sort: false,
      search: false,
      group: false,
      distinct: false,
      filters: new Set<never>(),
      accepts: () => false,
      total: true,
      maxPage: 1_000,
    }),
    describe: async () => ({ fields, info }),
    page: async ({ offset, limit = 1_000 }: Query): Promise<Page> => {
      const end = offset + limit;
      const next = end < rows.length && limit > 0 ? end : undefined;
      return { rows: rows.slice(offset, end), fields, total: rows.length, totalIsEstimate: false, next };
    },
  };
  return new BaseTable({ source });
}

/** About how many bytes a file of so many rows takes, from some of them; undefined where there are none to judge by. */
export function estimateBytes({ rows }: Shown, count: number, format: string): number | undefined {
  if (rows.length === 0) return undefined;
  let named = 0;
  let bare = 0;
  for (const row of rows) {
    const text = JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    named += text.length + 2;
    bare += Object.values(row).reduce<number>((sum, value) => sum + String(value ?? '').length + 1, 2);
  }
  // Spreadsheets are packed, to about a third of their text.
  const factor = format === 'xlsx' ? bare / 3 : format.startsWith('csv') ? bare : named;
  return Math.round((factor / rows.length) * count);
}
