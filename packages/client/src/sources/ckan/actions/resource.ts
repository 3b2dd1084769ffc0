import * as z from 'zod/mini';
import { count, flag, maybe, type Paging, type ResultSchemas, readerText, size, text } from './loose-value.js';

/** A resource. Keys of a site's own schema are kept. */
export const resource = z.looseObject({
  id: z.string(),
  package_id: text,
  name: readerText,
  description: readerText,
  url: text,
  url_type: text,
  format: text,
  hash: text,
  position: maybe(count),
  state: text,
  mimetype: text,
  mimetype_inner: text,
  resource_type: text,
  size: maybe(size),
  created: text,
  last_modified: text,
  metadata_modified: text,
  cache_url: text,
  cache_last_updated: text,
  datastore_active: maybe(flag),
});

const view = z.looseObject({
  id: z.string(),
  resource_id: text,
  package_id: text,
  title: readerText,
  view_type: text,
  description: readerText,
});

const search = z.looseObject({ count, results: z.array(resource) });

/** A resource, as an action gives it. */
export type CkanResource = z.output<typeof resource>;
/** A view of a resource, as an action gives it. */
export type CkanView = z.output<typeof view>;

/** Actions that read resources and their views. */
export interface ResourceActions {
  readonly resource_show: {
    readonly parameters: { readonly id: string; readonly include_tracking?: boolean | undefined };
    readonly result: CkanResource;
  };
  /** Resources of public datasets. `query` is `field:term`, or a list of them that must all hold. */
  readonly resource_search: {
    readonly parameters: Paging & {
      readonly query: string | readonly string[];
      readonly order_by?: string | undefined;
    };
    readonly result: z.output<typeof search>;
  };
  readonly resource_view_show: { readonly parameters: { readonly id: string }; readonly result: CkanView };
  /** Views of a resource. */
  readonly resource_view_list: { readonly parameters: { readonly id: string }; readonly result: CkanView[] };
}

/** Schemas of their results. */
export const results: ResultSchemas<ResourceActions> = {
  resource_show: resource,
  resource_search: search,
  resource_view_show: view,
  resource_view_list: z.array(view),
};
