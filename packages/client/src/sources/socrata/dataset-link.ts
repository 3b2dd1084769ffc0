// A dataset is named by two groups of four: after what kind of link it is, or after its category and its title.
const api = /^\/(?:d|resource|api\/(?:views|id|odata\/v4|v3\/views|geospatial))\/([a-z0-9]{4}-[a-z0-9]{4})(?=[./]|$)/;
const page =
  /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?!dataset\/)[^/]+\/(?!dataset\/)[^/]+\/([a-z0-9]{4}-[a-z0-9]{4})(?=\/|$)/;
const oldPage = /^\/dataset\/[^/]+\/([a-z0-9]{4}-[a-z0-9]{4})(?=\/|$)/;

/** The dataset that a link to a Socrata portal names. */
export function socrataDataset({ pathname }: URL): string | undefined {
  return (api.exec(pathname) ?? oldPage.exec(pathname) ?? page.exec(pathname))?.[1];
}
