import { SatuError } from '../errors/satu-error.js';

/** Refuses an amount that is no whole number from `least`. Throws `invalid-query`. */
export function whole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new SatuError('invalid-query', `${name} must be a whole number from ${least}, not ${value}`, { field: name });
}
