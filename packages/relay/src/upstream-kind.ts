/** Platforms that the relay knows the reading addresses of. */
export type UpstreamKind = 'ckan' | 'bps' | 'arcgis' | 'opendatasoft' | 'socrata' | 'bigdata' | 'json';

/** What may be read of a platform, by the path below its base. */
export interface KindRules {
  /** Paths that give JSON. */
  readonly answers: RegExp;
  /** Paths that give files, which are passed on as they come and not kept. */
  readonly files: RegExp | undefined;
  /** Names of parameters that are refused: they carry credentials, or turn reading into something else. */
  readonly refused: RegExp;
}

const none = /(?!)/;
const credentials = /^(token|api_?key|apikey|key|access_token|\$\$app_token|password|callback|jsonp)$/i;

/**
 * The rules of each platform. `json` allows nothing by itself: its upstream names the paths. Of CKAN, actions are allowed by their names; a
 * language may stand before the path, as in links that people paste.
 */
export const kindRules: Readonly<Record<UpstreamKind, KindRules>> = {
  ckan: {
    answers: /^(?:\/[a-z]{2}(?:_[A-Za-z]{2,8})?)?\/api\/(?:3\/)?action\/[a-z\d_]+$/,
    files:
      /^(?:\/[a-z]{2}(?:_[A-Za-z]{2,8})?)?\/(?:datastore\/dump\/[^/]+|dataset\/[^/]+\/resource\/[^/]+\/download(?:\/[^/]+)?)$/,
    refused: /^(callback)$/i,
  },
  bps: {
    answers: /^\/(?:list|view|domain|dataexim|interoperabilitas)(?:\/.*)?$/,
    files: undefined,
    refused: credentials,
  },
  arcgis: {
    answers: /^(?:\/[^/]+)*\/rest\/(?:info|services(?:\/[^/]+)*\/(?:Feature|Map)Server(?:\/\d+)?(?:\/query)?)$/,
    files: undefined,
    refused: credentials,
  },
  opendatasoft: {
    answers:
      /^\/api\/explore\/v2\.[01]\/catalog\/(?:datasets|facets)(?:\/[^/]+(?:\/(?:records|facets)(?:\/[^/]+)?)?)?$/,
    files: /^\/api\/explore\/v2\.[01]\/catalog\/datasets\/[^/]+\/exports\/[a-z]+$/,
    refused: credentials,
  },
  socrata: {
    answers:
      /^\/(?:resource\/[a-z\d]{4}-[a-z\d]{4}\.(?:json|geojson)|api\/views\/[a-z\d]{4}-[a-z\d]{4}(?:\.json)?|api\/catalog\/v1)$/,
    files: /^\/resource\/[a-z\d]{4}-[a-z\d]{4}\.csv$/,
    refused: credentials,
  },
  bigdata: {
    answers: /^\/(?:api-backend\/(?:bigdata\/.+|dataset\/list)|api\/(?:bigdata\/.+|datasets(?:\/[^/]+)?))$/,
    files: undefined,
    refused: credentials,
  },
  json: { answers: none, files: undefined, refused: credentials },
};
