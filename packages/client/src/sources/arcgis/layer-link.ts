const service = /^.*\/(?:Map|Feature)Server(?=\/|$)/i;
const layer = /^.*\/(?:Map|Feature)Server\/\d+(?=\/|$)/i;
const itemPage = /^(.*)\/home\/item\.html$/;

/** Address of the layer that a link to an ArcGIS server means: its own, or the first of the service that it names. */
export function layerOf({ origin, pathname }: URL): string | undefined {
  const found = layer.exec(pathname)?.[0];
  if (found !== undefined) return `${origin}${found}`;
  const whole = service.exec(pathname)?.[0];
  return whole === undefined ? undefined : `${origin}${whole}/0`;
}

/** Address under which a portal of ArcGIS describes the item of a page; undefined for other links. */
export function itemOf({ origin, pathname, searchParams }: URL): string | undefined {
  const root = itemPage.exec(pathname)?.[1];
  const id = searchParams.get('id') ?? '';
  return root === undefined || !/^[0-9a-f]{32}$/.test(id)
    ? undefined
    : `${origin}${root}/sharing/rest/content/items/${id}`;
}
