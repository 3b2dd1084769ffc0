import * as z from 'zod/mini';
import { foundDataset } from './dataset.js';
import { count, maybe, type Nothing, names, type Paging, type ResultSchemas, tagged, text } from './loose-value.js';

/** A tag. */
const tag = z.looseObject({
  ...tagged,
  packages: maybe(z.array(z.union([foundDataset, z.string()]))),
});

const vocabulary = z.looseObject({ id: text, name: z.string(), tags: maybe(z.array(tag)) });
const search = z.looseObject({ count, results: z.array(tag) });

/** A tag, as an action gives it. */
export type CkanTag = z.output<typeof tag>;
/** A vocabulary, as an action gives it. */
export type CkanVocabulary = z.output<typeof vocabulary>;

interface TagListParameters {
  /** Letters of the name. */
  readonly query?: string | undefined;
  /** Without it, only tags of no vocabulary. */
  readonly vocabulary_id?: string | undefined;
}
interface TagSearchParameters extends Paging {
  readonly query: string | readonly string[];
  readonly vocabulary_id?: string | undefined;
}

/** Actions that read tags and vocabularies. */
export interface TagActions {
  /** Names; whole tags with `all_fields: true`. Leave it out for names: portals take any text for true. */
  readonly tag_list: {
    readonly parameters: TagListParameters & { readonly all_fields?: undefined };
    readonly result: string[];
    readonly variant: {
      readonly parameters: TagListParameters & { readonly all_fields: true };
      readonly result: CkanTag[];
    };
  };
  readonly tag_show: {
    readonly parameters: {
      readonly id: string;
      readonly vocabulary_id?: string | undefined;
      readonly include_datasets?: boolean | undefined;
    };
    readonly result: CkanTag;
  };
  readonly tag_search: { readonly parameters: TagSearchParameters; readonly result: z.output<typeof search> };
  readonly tag_autocomplete: { readonly parameters: TagSearchParameters; readonly result: string[] };
  readonly vocabulary_list: { readonly parameters: Nothing; readonly result: CkanVocabulary[] };
  readonly vocabulary_show: { readonly parameters: { readonly id: string }; readonly result: CkanVocabulary };
}

/** Schemas of their results. */
export const results: ResultSchemas<TagActions> = {
  tag_list: z.union([names, z.array(tag)]),
  tag_show: tag,
  tag_search: search,
  tag_autocomplete: names,
  vocabulary_list: z.array(vocabulary),
  vocabulary_show: vocabulary,
};
