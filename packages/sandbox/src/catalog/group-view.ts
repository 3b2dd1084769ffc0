import type { Catalog } from './catalog.js';
import type { DatasetDocument, GroupDocument } from './document.js';
import { namedId } from './identifier.js';

const admin: Readonly<Record<string, unknown>> = {
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
  last_active: '2026-01-05T02:00:00',
  name: 'admin',
  number_created_packages: 0,
  state: 'active',
  sysadmin: true,
};

/** The sandbox's one account, as CKAN shows a user. */
export function adminView(catalog: Catalog): Readonly<Record<string, unknown>> {
  const made = catalog.datasets().filter((dataset) => !dataset.private && dataset.state === 'active');
  return { ...admin, number_created_packages: made.length };
}

/** How many public datasets an organization or group has. */
function packageCount(catalog: Catalog, group: GroupDocument): number {
  return members(catalog, group).filter((dataset) => !dataset.private).length;
}

/** How many datasets an organization or group is sorted by: private ones count. */
export function memberCount(catalog: Catalog, group: GroupDocument): number {
  return members(catalog, group).length;
}

function members(catalog: Catalog, group: GroupDocument): readonly DatasetDocument[] {
  return catalog
    .datasets()
    .filter((dataset) => dataset.state === 'active')
    .filter((dataset) => (group.is_organization ? dataset.owner_org === group.id : dataset.groups.includes(group.id)));
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
