import { waitUntil as wait } from '@open-wc/testing';

/** Waits for what must come, with the patience that a machine busy with other things needs. */
export function waitUntil(
  predicate: () => unknown,
  message?: string,
  options: { readonly timeout?: number } = {},
): Promise<void> {
  return wait(predicate as () => boolean, message, { timeout: 8_000, ...options });
}
