import { objectOf } from '../sources/ckan/loose.js';
import { textOf } from '../sources/ckan/loose-text.js';
import type { CkanPortal } from '../sources/ckan/portal.js';
import { type PortalAbilities, portalAbilities } from '../sources/ckan/portal-abilities.js';
import { portalStatus } from '../sources/ckan/portal-status.js';
import type { CallOptions } from '../sources/source.js';

/** What a portal says of itself. */
export interface PortalStatus {
  /** Name of the portal (`ckan.site_title`); empty where it says none. */
  readonly title: string;
  /** Its description (`ckan.site_description`); empty where it says none. */
  readonly description: string;
  /** Undefined where the portal hides it. */
  readonly version: string | undefined;
  /** Its own language (`ckan.locale_default`), e.g. `id`; undefined where it does not say. */
  readonly locale: string | undefined;
  /** Names of the plugins that it runs; empty where it hides them. */
  readonly extensions: readonly string[];
  /** What its DataStore can do. */
  readonly abilities: PortalAbilities;
}

/** Options of `Client.status`. */
export interface StatusOptions extends CallOptions {
  /** Also ask whether SQL is understood; default false. */
  readonly sql?: boolean | undefined;
}

/** Asks a portal what it is, and what its DataStore can do. */
export async function statusOf(portal: CkanPortal, { sql = false, ...options }: StatusOptions): Promise<PortalStatus> {
  const raw = objectOf(await portalStatus(portal, options));
  const abilities = await portalAbilities(portal, options, sql);
  const extensions = raw['extensions'];
  return {
    title: textOf(raw['site_title']),
    description: textOf(raw['site_description']),
    version: textOf(raw['ckan_version']) || undefined,
    locale: textOf(raw['locale_default']) || undefined,
    extensions: Array.isArray(extensions) ? extensions.map(String) : [],
    abilities,
  };
}
