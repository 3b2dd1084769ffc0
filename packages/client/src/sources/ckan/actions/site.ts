import * as z from 'zod/mini';
import { anything, flag, maybe, type Nothing, names, type ResultSchemas, readerText, text } from './loose-value.js';

const status = z.looseObject({
  site_title: readerText,
  site_description: readerText,
  site_url: text,
  error_emails_to: text,
  locale_default: text,
  extensions: maybe(names),
  /** Hidden by some portals. */
  ckan_version: text,
});

// Core writes the booleans of a licence as the texts "True" and "False".
const license = z.looseObject({
  id: z.string(),
  title: readerText,
  url: text,
  status: text,
  family: text,
  maintainer: text,
  od_conformance: maybe(z.union([z.string(), z.boolean()])),
  osd_conformance: maybe(z.union([z.string(), z.boolean()])),
  domain_content: maybe(flag),
  domain_data: maybe(flag),
  domain_software: maybe(flag),
  is_generic: maybe(flag),
});

const translation = z.looseObject({ term: text, term_translation: text, lang_code: text });
const job = z.looseObject({ id: z.string(), title: text, created: text, queue: text });

/** What a portal says of itself. */
export type CkanStatus = z.output<typeof status>;
/** A licence, as an action gives it. */
export type CkanLicense = z.output<typeof license>;

/** Actions that read the portal itself. */
export interface SiteActions {
  readonly status_show: { readonly parameters: Nothing; readonly result: CkanStatus };
  /** 2.10 and older. */
  readonly site_read: { readonly parameters: Nothing; readonly result: boolean };
  /** What an action does, in its own words. */
  readonly help_show: { readonly parameters: { readonly name: string }; readonly result: string | null };
  readonly license_list: { readonly parameters: Nothing; readonly result: CkanLicense[] };
  /** Formats that begin with some letters, in small letters. */
  readonly format_autocomplete: {
    readonly parameters: { readonly q: string; readonly limit?: number | undefined };
    readonly result: string[];
  };
  readonly task_status_show: {
    readonly parameters: {
      readonly id?: string | undefined;
      readonly entity_id?: string | undefined;
      readonly task_type?: string | undefined;
      readonly key?: string | undefined;
    };
    readonly result: Record<string, unknown>;
  };
  readonly term_translation_show: {
    readonly parameters: {
      readonly terms: string | readonly string[];
      readonly lang_codes?: string | readonly string[] | undefined;
    };
    readonly result: z.output<typeof translation>[];
  };
  readonly config_option_show: { readonly parameters: { readonly key: string }; readonly result: unknown };
  readonly config_option_list: { readonly parameters: Nothing; readonly result: string[] };
  readonly job_list: {
    readonly parameters: {
      readonly queues?: readonly string[] | undefined;
      readonly limit?: number | undefined;
      readonly ids_only?: boolean | undefined;
    };
    readonly result: (z.output<typeof job> | string)[];
  };
  readonly job_show: { readonly parameters: { readonly id: string }; readonly result: z.output<typeof job> };
}

/** Schemas of their results. */
export const results: ResultSchemas<SiteActions> = {
  status_show: status,
  site_read: flag,
  help_show: z.nullable(z.string()),
  license_list: z.array(license),
  format_autocomplete: names,
  task_status_show: anything,
  term_translation_show: z.array(translation),
  config_option_show: z.unknown(),
  config_option_list: names,
  job_list: z.array(z.union([job, z.string()])),
  job_show: job,
};
