import type { Catalog } from './catalog.js';
import type { GroupDocument } from './document.js';
import { namedId } from './identifier.js';

/** The sandbox's one account, as CKAN shows a user. */
export const adminView: Readonly<Record<string, unknown>> = {
  about: null,
  activity_streams_email_notifications: false,
  capacity: 'admin',
  created: '2026-01-05T02:00:00',
  display_name: 'admin',
  email_hash: '22c2268861a8547b97a84c1c112b9525',
  fullname: null,
  id: namedId('user:admin'),
  image_display_url: null,
  image_url: null,
  last_active: null,
  name: 'admin',
  number_created_packages: 0,
  state: 'active',
  sysadmin: true,
};

/** How many public datasets an organization or group has. */
export function packageCount(catalog: Catalog, group: GroupDocument): number {
  return catalog
    .datasets()
    .filter((dataset) => !dataset.private && dataset.state === 'active')
    .filter((dataset) => (group.is_organization ? dataset.owner_org === group.id : dataset.groups.includes(group.id)))
    .length;
}

/** An organization or group in the lists of the action API. */
export function groupView(catalog: Catalog, group: GroupDocument, withCount: boolean): Record<string, unknown> {
  return {
    approval_status: group.approval_status,
    created: group.created,
    description: group.description,
    display_name: group.title || group.name,
    id: group.id,
    image_display_url: group.image_url,
    image_url: group.image_url,
    is_organization: group.is_organization,
    name: group.name,
    num_followers: 0,
    package_count: withCount ? packageCount(catalog, group) : undefined,
    state: group.state,
    title: group.title,
    type: group.type,
  };
}
