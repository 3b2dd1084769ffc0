const service = /^.*\/(?:Map|Feature)Server(?=\/|$)/i;
const layer = /^.*\/(?:Map|Feature)Server\/\d+(?=\/|$)/i;

/** Address of the layer that a link to an ArcGIS server means: its own, or the first of the service that it names. */
export function layerOf({ origin, pathname }: URL): string | undefined {
  const found = layer.exec(pathname)?.[0];
  if (found !== undefined) return `${origin}${found}`;
  const whole = service.exec(pathname)?.[0];
  return whole === undefined ? undefined : `${origin}${whole}/0`;
}
