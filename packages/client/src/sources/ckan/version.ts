import { isSatuError } from '../../errors/satu-error.js';
import type { CallOptions } from '../source.js';
import type { CkanPortal } from './portal.js';
import { portalStatus } from './portal-status.js';

/**
 * Whether the filters of a portal know ranges, `and` and `or` (2.12 and newer); found out once. Where the version is
 * hidden, `attempt` asks for a range and its refusal tells.
 */
export function knowsRanges(
  portal: CkanPortal,
  attempt: (signal: AbortSignal) => Promise<unknown>,
  { signal }: CallOptions,
): Promise<boolean> {
  const find = async (shared: AbortSignal): Promise<boolean> => {
    const version = versionOf(await statusOf(portal, shared));
    if (version !== undefined) return version >= 2.12;
    try {
      await attempt(shared);
      return true;
    } catch (error) {
      if (isSatuError(error, 'invalid-query', 'unknown-field')) return false;
      throw error;
    }
  };
  return portal.answers.get(`${portal.url} ranges`, find, { signal });
}

async function statusOf(portal: CkanPortal, signal: AbortSignal): Promise<unknown> {
  try {
    return await portalStatus(portal, { signal });
  } catch (error) {
    if (isSatuError(error, 'aborted', 'offline', 'network')) throw error;
    return undefined;
  }
}

/** The version that a portal states, as `2.09` or `2.12`. */
export function versionOf(status: unknown): number | undefined {
  const version = typeof status === 'object' && status !== null && 'ckan_version' in status ? status.ckan_version : '';
  const [, major, minor = ''] = /^(\d+)\.(\d+)/.exec(String(version)) ?? [];
  return major === undefined ? undefined : Number(`${major}.${minor.padStart(2, '0')}`);
}
