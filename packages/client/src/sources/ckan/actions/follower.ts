import * as z from 'zod/mini';
import { dataset } from './dataset.js';
import { anything, count, flag, type ResultSchemas, text } from './loose-value.js';
import { organization } from './organization.js';
import { user } from './user.js';

const followed = z.looseObject({ type: text, display_name: text, dict: anything });

interface One {
  readonly id: string;
}
interface Letters extends One {
  readonly q?: string | undefined;
}
interface Count {
  readonly parameters: One;
  readonly result: number;
}
interface Followers {
  readonly parameters: One;
  readonly result: z.output<typeof user>[];
}
interface Whether {
  readonly parameters: One;
  readonly result: boolean;
}

/** Actions that read who follows what. */
export interface FollowerActions {
  readonly user_follower_count: Count;
  readonly dataset_follower_count: Count;
  readonly group_follower_count: Count;
  readonly organization_follower_count: Count;
  readonly user_follower_list: Followers;
  readonly dataset_follower_list: Followers;
  readonly group_follower_list: Followers;
  readonly organization_follower_list: Followers;
  readonly am_following_user: Whether;
  readonly am_following_dataset: Whether;
  readonly am_following_group: Whether;
  readonly followee_count: Count;
  readonly user_followee_count: Count;
  readonly dataset_followee_count: Count;
  readonly group_followee_count: Count;
  readonly organization_followee_count: Count;
  /** All that an account follows. */
  readonly followee_list: { readonly parameters: Letters; readonly result: z.output<typeof followed>[] };
  readonly user_followee_list: { readonly parameters: Letters; readonly result: z.output<typeof user>[] };
  readonly dataset_followee_list: { readonly parameters: Letters; readonly result: z.output<typeof dataset>[] };
  readonly group_followee_list: { readonly parameters: Letters; readonly result: z.output<typeof organization>[] };
  readonly organization_followee_list: {
    readonly parameters: Letters;
    readonly result: z.output<typeof organization>[];
  };
}

const users = z.array(user);
const organizations = z.array(organization);

/** Schemas of their results. */
export const results: ResultSchemas<FollowerActions> = {
  user_follower_count: count,
  dataset_follower_count: count,
  group_follower_count: count,
  organization_follower_count: count,
  user_follower_list: users,
  dataset_follower_list: users,
  group_follower_list: users,
  organization_follower_list: users,
  am_following_user: flag,
  am_following_dataset: flag,
  am_following_group: flag,
  followee_count: count,
  user_followee_count: count,
  dataset_followee_count: count,
  group_followee_count: count,
  organization_followee_count: count,
  followee_list: z.array(followed),
  user_followee_list: users,
  dataset_followee_list: z.array(dataset),
  group_followee_list: organizations,
  organization_followee_list: organizations,
};
