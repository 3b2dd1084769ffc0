import * as z from 'zod/mini';
import { foundDataset } from './dataset.js';
import { count, flag, maybe, named, names, type Paging, type ResultSchemas, readerText, text } from './loose-value.js';
import { user } from './user.js';

const shape = {
  title: readerText,
  display_name: readerText,
  description: readerText,
  type: text,
  state: text,
  approval_status: text,
  created: text,
  is_organization: maybe(flag),
  image_url: text,
  image_display_url: text,
  num_followers: maybe(count),
  package_count: maybe(count),
  member_count: maybe(count),
  extras: maybe(z.array(z.looseObject({ key: z.string(), value: z.unknown() }))),
  users: maybe(z.array(user)),
  groups: maybe(z.array(z.looseObject({ name: text, title: readerText }))),
  packages: maybe(z.array(foundDataset)),
};

/** An organization or a group. Keys of a site's own schema are kept. */
export const organization = z.looseObject({ id: z.string(), name: z.string(), ...shape });

const suggestion = z.looseObject(named);
const allowed = z.array(organization);

/** An organization, as an action gives it. */
export type CkanOrganization = z.output<typeof organization>;
/** A group, as an action gives it. */
export type CkanGroup = CkanOrganization;

/** What is told of each; more takes the portal longer. */
interface Included {
  readonly type?: string | undefined;
  readonly include_dataset_count?: boolean | undefined;
  readonly include_extras?: boolean | undefined;
  /** 2.11 and older. */
  readonly include_tags?: boolean | undefined;
  readonly include_groups?: boolean | undefined;
  readonly include_users?: boolean | undefined;
  readonly include_followers?: boolean | undefined;
  /** 2.11 and newer. */
  readonly include_member_count?: boolean | undefined;
}

interface ListParameters extends Paging, Included {
  /** One of `name`, `title`, `package_count`, with ` asc` or ` desc`; by package_count leaves out those without datasets. */
  readonly sort?: string | undefined;
  /** Letters of name, title or description. */
  readonly q?: string | undefined;
}

interface ShowParameters extends Included {
  readonly id: string;
  readonly include_datasets?: boolean | undefined;
}

interface Names {
  readonly all_fields?: false | undefined;
}
interface AllFields {
  readonly all_fields: true;
}
interface ByOrganization extends ListParameters {
  /** Only these, by name. */
  readonly organizations?: readonly string[] | undefined;
}
interface ByGroup extends ListParameters {
  /** Only these, by name. */
  readonly groups?: readonly string[] | undefined;
}
interface Letters {
  readonly q: string;
  readonly limit?: number | undefined;
}

/** Actions that read organizations and groups. */
export interface OrganizationActions {
  /** Names; whole organizations with `all_fields: true`. At most 1,000, or 25 whole ones: go on by `offset`. */
  readonly organization_list: {
    readonly parameters: ByOrganization & Names;
    readonly result: string[];
    readonly variant: { readonly parameters: ByOrganization & AllFields; readonly result: CkanOrganization[] };
  };
  /** Names; whole groups with `all_fields: true`. At most 1,000, or 25 whole ones: go on by `offset`. */
  readonly group_list: {
    readonly parameters: ByGroup & Names;
    readonly result: string[];
    readonly variant: { readonly parameters: ByGroup & AllFields; readonly result: CkanGroup[] };
  };
  readonly organization_show: { readonly parameters: ShowParameters; readonly result: CkanOrganization };
  readonly group_show: { readonly parameters: ShowParameters; readonly result: CkanGroup };
  /** Organizations that the caller may do something with. */
  readonly organization_list_for_user: {
    readonly parameters: {
      readonly id?: string | undefined;
      readonly permission?: string | undefined;
      readonly include_dataset_count?: boolean | undefined;
      readonly include_member_count?: boolean | undefined;
    };
    readonly result: CkanOrganization[];
  };
  /** Groups that the caller may do something with. */
  readonly group_list_authz: {
    readonly parameters: {
      readonly available_only?: boolean | undefined;
      readonly am_member?: boolean | undefined;
      readonly include_dataset_count?: boolean | undefined;
      readonly include_member_count?: boolean | undefined;
    };
    readonly result: CkanGroup[];
  };
  readonly organization_autocomplete: {
    readonly parameters: Letters;
    readonly result: z.output<typeof suggestion>[];
  };
  readonly group_autocomplete: { readonly parameters: Letters; readonly result: z.output<typeof suggestion>[] };
  /** Members of a group: id, kind of object, capacity. */
  readonly member_list: {
    readonly parameters: {
      readonly id: string;
      readonly object_type?: string | undefined;
      readonly capacity?: string | undefined;
    };
    readonly result: (string | null)[][];
  };
  readonly member_roles_list: {
    readonly parameters: { readonly group_type?: string | undefined };
    readonly result: { text: string; value: string }[];
  };
}

/** Schemas of their results. */
export const results: ResultSchemas<OrganizationActions> = {
  organization_list: z.union([names, z.array(organization)]),
  group_list: z.union([names, z.array(organization)]),
  organization_show: organization,
  group_show: organization,
  organization_list_for_user: allowed,
  group_list_authz: allowed,
  organization_autocomplete: z.array(suggestion),
  group_autocomplete: z.array(suggestion),
  member_list: z.array(z.array(z.nullable(z.string()))),
  member_roles_list: z.array(z.looseObject({ text: z.string(), value: z.string() })),
};
