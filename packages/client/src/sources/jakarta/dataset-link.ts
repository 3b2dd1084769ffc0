const page = /^\/open-data\/(?:detail\/)?([^/]+)\/?$/;

/** The dataset that a link to Satu Data Jakarta names. */
export function jakartaDataset({ pathname }: URL): string | undefined {
  return page.exec(pathname)?.[1];
}
