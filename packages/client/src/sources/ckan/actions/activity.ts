import * as z from 'zod/mini';
import { anything, count, type Nothing, type Paging, type ResultSchemas, text } from './loose-value.js';

const activity = z.looseObject({
  id: z.string(),
  timestamp: text,
  user_id: text,
  object_id: text,
  activity_type: text,
  data: z.unknown(),
});

const difference = z.looseObject({ diff: z.unknown(), activities: z.optional(z.array(activity)) });

/** Something that was done on a portal, as an action gives it. */
export type CkanActivity = z.output<typeof activity>;

interface ListParameters extends Paging {
  readonly id: string;
  readonly include_hidden_activity?: boolean | undefined;
  readonly activity_types?: readonly string[] | undefined;
  /** Seconds since 1970; 2.10 and newer. */
  readonly after?: number | undefined;
  /** Seconds since 1970; 2.10 and newer. */
  readonly before?: number | undefined;
}
interface OneParameters {
  readonly id: string;
  readonly include_data?: boolean | undefined;
}

/** Actions that read what was done on a portal; since 2.10 only where the plugin `activity` is on. */
export interface ActivityActions {
  readonly user_activity_list: { readonly parameters: ListParameters; readonly result: CkanActivity[] };
  readonly package_activity_list: { readonly parameters: ListParameters; readonly result: CkanActivity[] };
  readonly group_activity_list: { readonly parameters: ListParameters; readonly result: CkanActivity[] };
  readonly organization_activity_list: { readonly parameters: ListParameters; readonly result: CkanActivity[] };
  readonly recently_changed_packages_activity_list: {
    readonly parameters: Paging;
    readonly result: CkanActivity[];
  };
  /** News of what the caller follows. */
  readonly dashboard_activity_list: { readonly parameters: Paging; readonly result: CkanActivity[] };
  readonly dashboard_new_activities_count: { readonly parameters: Nothing; readonly result: number };
  readonly activity_show: { readonly parameters: OneParameters; readonly result: CkanActivity };
  /** What was changed, as it was then. */
  readonly activity_data_show: {
    readonly parameters: { readonly id: string; readonly object_type?: string | undefined };
    readonly result: Record<string, unknown>;
  };
  readonly activity_diff: {
    readonly parameters: {
      readonly id: string;
      readonly object_type: string;
      readonly diff_type?: 'unified' | 'context' | 'html' | undefined;
    };
    readonly result: z.output<typeof difference>;
  };
}

const list = z.array(activity);

/** Schemas of their results. */
export const results: ResultSchemas<ActivityActions> = {
  user_activity_list: list,
  package_activity_list: list,
  group_activity_list: list,
  organization_activity_list: list,
  recently_changed_packages_activity_list: list,
  dashboard_activity_list: list,
  dashboard_new_activities_count: count,
  activity_show: activity,
  activity_data_show: anything,
  activity_diff: difference,
};
