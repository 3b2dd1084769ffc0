const page = /\/explore\/(?:embed\/)?(?:dataset|assets)\/([^/]+)|\/api\/explore\/v2\.\d\/catalog\/datasets\/([^/]+)/;
const older = /\/api\/(?:records\/1\.0\/(?:search|download)|v2\/catalog\/datasets)(?:\/([^/]+))?/;

/** The dataset that a link to an Opendatasoft portal names, by its page or by any version of its API. */
export function opendatasoftDataset({ pathname, searchParams }: URL): string | undefined {
  const [, one, two] = page.exec(pathname) ?? [];
  const old = older.exec(pathname);
  return one ?? two ?? (old === null ? undefined : (old[1] ?? searchParams.get('dataset') ?? undefined));
}
