import { isSatuError, SatuError } from './satu-error.js';

/** Loads a part of the client when it is first needed; `network` where it cannot be reached. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (isSatuError(cause)) throw cause;
    throw new SatuError('network', 'A part could not be loaded', { cause });
  }
}
