import { SatuError } from '@satudata/client';

/** Loads a part of an element when it is first needed. Throws `network` where it cannot be reached. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new SatuError('network', 'A part could not be loaded', { cause });
  }
}
