/** The path of a layer of an ArcGIS server, up to its number. */
export const arcgisLayer = /^.*\/(?:Map|Feature)Server\/\d+/i;

/** The path of a table of a bigdata platform. */
export const bigdataTable = /\/bigdata\/[^/]/;

/** The path of a cube of BPS WebAPI. */
export const bpsCube = /\/list\/model\/data\//;

/** The path of a dataset of an Opendatasoft portal, by its page or its API; its name is in one of two groups. */
export const opendatasoftDataset = /\/explore\/dataset\/([^/]+)|\/api\/explore\/v2\.\d\/catalog\/datasets\/([^/]+)/;

/** The path of a dataset of a Socrata portal; its group is the id. */
export const socrataDataset =
  /\/(?:d|resource|views|[^/]+\/[^/]+)\/([a-z0-9]{4}-[a-z0-9]{4})(?:\.json|\.geojson)?(?:\/|$)/;
