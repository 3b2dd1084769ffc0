import * as z from 'zod/mini';
import { anything, count, flag, maybe, names, type ResultSchemas, text } from './loose-value.js';

/** A person with an account. */
export const user = z.looseObject({
  id: text,
  name: z.string(),
  display_name: text,
  fullname: text,
  about: text,
  capacity: text,
  state: text,
  created: text,
  email_hash: text,
  image_url: text,
  image_display_url: text,
  last_active: text,
  sysadmin: maybe(flag),
  number_created_packages: maybe(count),
});

const suggestion = z.looseObject({ id: text, name: z.string(), fullname: text });

/** A person with an account, as an action gives it. */
export type CkanUser = z.output<typeof user>;

interface UserListParameters {
  readonly q?: string | undefined;
  readonly email?: string | undefined;
  readonly order_by?: string | undefined;
  readonly include_site_user?: boolean | undefined;
}

/** Actions that read accounts; most portals answer them to some callers only. */
export interface UserActions {
  /** Whole accounts; names with `all_fields: false`. */
  readonly user_list: {
    readonly parameters: UserListParameters & { readonly all_fields?: true | undefined };
    readonly result: CkanUser[];
    readonly variant: {
      readonly parameters: UserListParameters & { readonly all_fields: false };
      readonly result: string[];
    };
  };
  readonly user_show: {
    readonly parameters: {
      readonly id?: string | undefined;
      readonly include_datasets?: boolean | undefined;
      readonly include_num_followers?: boolean | undefined;
      readonly include_password_hash?: boolean | undefined;
      readonly include_plugin_extras?: boolean | undefined;
    };
    readonly result: CkanUser;
  };
  readonly user_autocomplete: {
    readonly parameters: {
      readonly q: string;
      readonly limit?: number | undefined;
      readonly ignore_self?: boolean | undefined;
    };
    readonly result: z.output<typeof suggestion>[];
  };
  /** Tokens of an account, without the secret part. */
  readonly api_token_list: {
    readonly parameters: { readonly user_id: string };
    readonly result: Record<string, unknown>[];
  };
}

/** Schemas of their results. */
export const results: ResultSchemas<UserActions> = {
  user_list: z.union([names, z.array(user)]),
  user_show: user,
  user_autocomplete: z.array(suggestion),
  api_token_list: z.array(anything),
};
