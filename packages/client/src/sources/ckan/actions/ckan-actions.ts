import type { ActivityActions } from './activity.js';
import type { DatasetActions } from './dataset.js';
import type { DatastoreActions } from './datastore.js';
import type { FollowerActions } from './follower.js';
import type { ActionShape } from './loose-value.js';
import type { OrganizationActions } from './organization.js';
import type { ResourceActions } from './resource.js';
import type { SiteActions } from './site.js';
import type { TagActions } from './tag.js';
import type { UserActions } from './user.js';
import type { WritingAction } from './writing-action.js';

/** Every action of CKAN 2.8 to 2.12 that only reads: what it takes, and what it gives. */
export interface CkanActions
  extends SiteActions,
    DatasetActions,
    ResourceActions,
    OrganizationActions,
    TagActions,
    UserActions,
    FollowerActions,
    ActivityActions,
    DatastoreActions {}

/** Name of an action that CKAN itself has. */
export type CkanActionName = keyof CkanActions;

type Variants = {
  readonly [Name in CkanActionName as CkanActions[Name] extends { readonly variant: object }
    ? Name
    : never]: CkanActions[Name] extends { readonly variant: infer Other extends ActionShape } ? Other : never;
};

/** What an action gives; unknown for one of an extension. */
export type ActionResult<Name extends string> = Name extends CkanActionName ? CkanActions[Name]['result'] : unknown;

type Empty = Readonly<Record<never, never>>;

/** What comes after the name of an action: its parameters, which may be left out where none is required, and options. */
export type ActionArguments<Name extends string, Options> = Name extends CkanActionName
  ? Empty extends CkanActions[Name]['parameters']
    ? [parameters?: CkanActions[Name]['parameters'], options?: Options]
    : [parameters: CkanActions[Name]['parameters'], options?: Options]
  : [parameters?: Readonly<Record<string, unknown>>, options?: Options];

/** Calls an action that only reads, typed by its name. */
export interface CallAction<Options> {
  <Name extends keyof Variants>(
    name: Name,
    parameters: Variants[Name]['parameters'],
    options?: Options,
  ): Promise<Variants[Name]['result']>;
  <Name extends CkanActionName | (string & {})>(
    name: Name extends WritingAction ? never : Name,
    ...rest: ActionArguments<Name, Options>
  ): Promise<ActionResult<Name>>;
}
