import { SatuError } from '../../errors/satu-error.js';
import { platformSurroundings } from '../../transport/surroundings.js';
import type { SourceOptions } from '../source-options.js';

const key = /\/key\/([^/]+)/;

/** An address without its key, to be told or kept. */
export function withoutKey(address: string | URL): string {
  return String(address).replace(key, '');
}

/** Refuses a key in a page, where everybody could read it. Throws `invalid-config`. */
export function refuseKey(address: string | URL, options: SourceOptions): void {
  const { origin } = options.surroundings ?? platformSurroundings;
  if (origin === undefined || !key.test(String(address))) return;
  throw new SatuError('invalid-config', 'A page cannot keep a key secret', {
    field: 'src',
    hint: 'Let a relay add the key.',
  });
}
