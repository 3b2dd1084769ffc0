import * as z from 'zod/mini';
import { anything, count, flag, maybe, type ResultSchemas, text } from './loose-value.js';

// Rows are not looked into: their values are the columns', and there may be tens of thousands.
const record = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);
const list = z.custom<unknown[]>(Array.isArray);

const field = z.looseObject({ id: z.string(), type: text, info: maybe(anything), schema: maybe(anything) });

const page = {
  resource_id: text,
  fields: z.array(field),
  total: maybe(count),
  total_was_estimated: maybe(flag),
  limit: maybe(count),
  offset: maybe(count),
  records_format: text,
};

const objects = z.looseObject({ ...page, records: z.array(record) });
const lists = z.looseObject({ ...page, records: z.union([z.string(), z.array(list)]) });

const rows = z.looseObject({
  sql: text,
  fields: z.array(field),
  records: z.array(record),
  records_truncated: maybe(flag),
});

const info = z.looseObject({
  meta: maybe(
    z.looseObject({
      id: text,
      count: maybe(count),
      table_type: text,
      size: maybe(count),
      db_size: maybe(count),
      idx_size: maybe(count),
      aliases: maybe(z.array(z.string())),
    }),
  ),
  fields: maybe(z.array(field)),
  schema: maybe(z.record(z.string(), z.string())),
});

/** A column of a table, as an action gives it. */
export type CkanField = z.output<typeof field>;

interface Searched {
  /** Id of a resource, or an alias. */
  readonly resource_id: string;
  /** `{ column: value }` or `{ column: [values] }`; ranges and `$or` in 2.12 and newer. */
  readonly filters?: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly q?: string | Readonly<Record<string, string>> | undefined;
  /** 2.10 and newer. */
  readonly full_text?: string | undefined;
  readonly plain?: boolean | undefined;
  readonly language?: string | undefined;
  readonly distinct?: boolean | undefined;
  /** Default 100; portals give at most 32,000. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly fields?: string | readonly string[] | undefined;
  readonly sort?: string | readonly string[] | undefined;
  readonly include_total?: boolean | undefined;
  readonly total_estimation_threshold?: number | undefined;
  /** 2.12 and newer. */
  readonly include_next_page?: boolean | undefined;
}

/** Actions that read the DataStore. */
export interface DatastoreActions {
  /** Rows of a table, as objects; as lists or as one text with `records_format`. */
  readonly datastore_search: {
    readonly parameters: Searched & { readonly records_format?: 'objects' | undefined };
    readonly result: z.output<typeof objects>;
    readonly variant: {
      readonly parameters: Searched & { readonly records_format: 'lists' | 'csv' | 'tsv' };
      readonly result: z.output<typeof lists>;
    };
  };
  /** Rows of a SELECT; most portals do not offer it. */
  readonly datastore_search_sql: {
    readonly parameters: { readonly sql: string };
    readonly result: z.output<typeof rows>;
  };
  /** Columns and size of a table. */
  readonly datastore_info: {
    readonly parameters: {
      readonly id: string;
      /** 2.12 and newer. */
      readonly include_meta?: boolean | undefined;
      /** 2.12 and newer. */
      readonly include_fields_schema?: boolean | undefined;
    };
    readonly result: z.output<typeof info>;
  };
}

/** Schemas of their results. */
export const results: ResultSchemas<DatastoreActions> = {
  datastore_search: z.union([objects, lists]),
  datastore_search_sql: rows,
  datastore_info: info,
};
