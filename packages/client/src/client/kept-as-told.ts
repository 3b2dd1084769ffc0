import { SatuError } from '../errors/satu-error.js';
import type { Source } from '../sources/source.js';
import { kept } from '../wrap/kept.js';
import type { ClientOptions } from './portal-of.js';

/** The same source, whose answers are kept as the options say. Throws `invalid-config` for `keep` together with a token. */
export function keptAsTold(
  source: Source,
  { keep, token, maxAge, numbers, world }: Omit<ClientOptions, 'portal'>,
): Source {
  if (keep === undefined) return source;
  if (token !== undefined) {
    throw new SatuError('invalid-config', 'What a token opens is not kept', {
      field: 'keep',
      hint: 'Leave out keep, or the token.',
    });
  }
  return kept(source, { keep, maxAge, form: numbers, now: world?.now });
}
