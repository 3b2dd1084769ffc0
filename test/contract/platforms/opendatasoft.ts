import { host } from '../../client/http-server.js';
import { holds, hotspots, hotspotTypes } from './hotspots.js';
import { type Cell, Refused, whereTest } from './sql.js';

const rules = { quote: '"', escape: 'backslash', loose: true, unknown: false, types: hotspotTypes } as const;
const kinds = { text: 'text', number: 'double', boolean: 'boolean' } as const;

/** An Opendatasoft portal (Explore v2.1) with one dataset: pages of at most 100 rows, none beyond the 10,000th, and an export of all. */
export async function opendatasoftPortal(rows: readonly Readonly<Record<string, Cell>>[] = hotspots) {
  const base = '/api/explore/v2.1/catalog/datasets/paris-wi-fi';
  const portal = await host(({ pathname, searchParams }) => {
    const get = (name: string): string => searchParams.get(name) ?? '';
    const refused = (message: string) => ({ status: 400, body: { error_code: 'InvalidRESTParameterError', message } });
    if (pathname === base)
      return {
        body: {
          dataset_id: 'paris-wi-fi',
          fields: [
            ...Object.entries(hotspotTypes).map(([name, type]) => ({
              name,
              type: kinds[type],
              label: name.toUpperCase(),
              description: null,
            })),
            { name: 'geo_point_2d', type: 'geo_point_2d', label: 'geo_point_2d', description: null },
          ],
          metas: {
            default: {
              title: 'Paris Wi-Fi',
              publisher: 'Ville de Paris',
              license: 'ODbL',
              license_url: 'https://odbl.example',
              modified: '2024-01-01T00:00:00+00:00',
              description: '<p>Sites</p>',
            },
          },
        },
      };
    try {
      const where = get('where') === '' ? () => true : whereTest(get('where'), rules, holds);
      const found = rows.filter(where).map((row) => ({ ...row, geo_point_2d: { lon: 2.35, lat: 48.85 } }));
      if (pathname === `${base}/exports/jsonl`)
        return { type: 'application/jsonl', body: found.map((row) => `${JSON.stringify(row)}\n`).join('') };
      if (pathname !== `${base}/records`) return { status: 404, body: { message: 'Unknown dataset' } };
      const [limit, offset] = [Number(get('limit')), Number(get('offset'))];
      if (limit > 100) return refused('Invalid value for limit API parameter');
      if (limit + offset > 10_000) return refused('Invalid value for sum of offset + limit API parameter');
      return { body: { total_count: found.length, results: found.slice(offset, offset + limit) } };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { status: 400, body: { error_code: 'ODSQLError', message: error.message } };
    }
  });
  return { ...portal, link: `${portal.base}/explore/dataset/paris-wi-fi/information/` };
}
