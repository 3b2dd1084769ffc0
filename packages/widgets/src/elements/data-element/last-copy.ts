/** Where a table is, as an element names it, and what narrows it. */
export interface Whereabouts {
  readonly src?: string;
  readonly portal?: string;
  readonly resource?: string;
  readonly where: string;
  readonly search: string;
}

/** Value of the attribute `snapshot` that stands for the last rows on this device. */
export const onDevice = 'last';

const shelf = 'satudata';

// Nobody is asked under it: it only names what is kept.
function nameOf({ src = '', portal = '', resource = '', where, search }: Whereabouts): string | undefined {
  if (src === '' && (portal === '' || resource === '')) return undefined;
  return `https://satudata.invalid/last?${encodeURIComponent(JSON.stringify([src, portal, resource, where, search]))}`;
}

/** Keeps a copy of a table on this device, instead of the one before; where the browser keeps nothing, nothing is kept. */
export async function keepLast(of: Whereabouts, copy: object): Promise<void> {
  const name = nameOf(of);
  if (name === undefined) return;
  try {
    const body = new Response(JSON.stringify(copy), { headers: { 'content-type': 'application/json' } });
    await (await caches.open(shelf)).put(name, body);
  } catch {
    // A full or forbidden store changes nothing for who is online.
  }
}

/** Answers with the copy that was kept; 404 where there is none. */
export async function lastCopy(of: Whereabouts): Promise<Response> {
  const name = nameOf(of);
  const found = name === undefined ? undefined : await (await caches.open(shelf)).match(name);
  return found ?? new Response('', { status: 404 });
}
