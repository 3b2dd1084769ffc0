import type { Row } from '../model/row.js';
import type { CkanPortal } from '../sources/ckan/portal.js';
import type { CallOptions } from '../sources/source.js';
import type { Table } from '../table/table.js';
import { open } from './open.js';
import type { ClientOptions } from './portal-of.js';

/** Opens a link with the options of a client, beside its own portal; `portals` holds what its links share. */
export function openBeside<R extends object = Row>(
  own: CkanPortal,
  portals: Map<string, unknown>,
  link: string | URL,
  { portal: _, token, tokenHeader, ...options }: ClientOptions & Pick<CallOptions, 'signal'>,
): Promise<Table<R>> {
  portals.set(`${own.url} ${options.relay}`, own);
  // A token is told to nobody but its own portal.
  const told = `${link}`.startsWith(`${own.url}/`) ? { token, tokenHeader } : {};
  return open<R>(link, { ...options, ...told, portals });
}
