import { SatuError } from '../errors/satu-error.js';

/** What a call needs to know of where it runs; passed in, so that a test can play a browser. */
export interface Surroundings {
  /** Origin of the page; undefined outside browsers. */
  readonly origin: string | undefined;
  /** False only when the device knows that it has no network. */
  online(): boolean;
}

/** The platform's own. */
export const platformSurroundings: Surroundings = {
  origin: globalThis.document === undefined ? undefined : globalThis.location?.origin,
  online: () => globalThis.navigator?.onLine !== false,
};

/**
 * Reads the base address of a portal or a relay; a trailing slash is dropped. Throws `invalid-config` for what is no http(s) address,
 * holds a password, or could not be read from a page that came by https.
 */
export function baseAddress(address: string | URL, option: string, { origin }: Surroundings): URL {
  let url: URL;
  try {
    url = new URL(address, origin);
  } catch (cause) {
    throw wrong(option, address, 'Write a whole address: https://data.kota.example', cause);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw wrong(option, address, 'The address must begin with https://');
  if (url.username !== '' || url.password !== '') throw wrong(option, url.host, 'Leave out name and password.');
  if (origin?.startsWith('https:') === true && url.protocol === 'http:' && !isLocal(url.hostname)) {
    throw wrong(option, address, 'A page by https cannot read http: use https, or a relay.');
  }
  url.hash = '';
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}

// Browsers trust the machine itself, also without https.
function isLocal(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.(\d+\.){2}\d+$/.test(host);
}

function wrong(option: string, value: string | URL, hint: string, cause?: unknown): SatuError {
  return new SatuError('invalid-config', `${option}: cannot use ${value}`, { field: option, hint, cause });
}
