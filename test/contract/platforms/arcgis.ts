import { host } from '../../client/http-server.js';
import { hotspots, hotspotTypes } from './hotspots.js';
import { Refused, whereTest } from './sql.js';

const { aktif: _, ...types } = hotspotTypes;
const rules = { quote: "'", escape: 'doubled', loose: true, unknown: true, types } as const;
const kinds = { text: 'esriFieldTypeString', number: 'esriFieldTypeDouble' } as const;

/** What an ArcGIS server can be too old for, or be kept small by. */
export interface ArcgisRules {
  /** Most features of one answer. */
  readonly maxRecordCount: number;
  /** Before 10.3 there are no pages, before 10.4 no GeoJSON. */
  readonly old: boolean;
}

/** An ArcGIS server with one layer of points: texts are equal whatever their case, and an error has the status of success. */
export async function arcgisServer({ maxRecordCount, old }: ArcgisRules) {
  const server = await host(({ pathname, searchParams }) => {
    const get = (name: string): string => searchParams.get(name) ?? '';
    const failed = (code: number, message: string) => ({ body: { error: { code, message, details: [] } } });
    if (pathname === '/arcgis/rest/services/Wifi/MapServer/0')
      return {
        body: {
          currentVersion: old ? 10.2 : 11.1,
          name: 'Titik Wi-Fi',
          description: '<p>Batas <b>indikatif</b></p>',
          copyrightText: 'BIG',
          geometryType: 'esriGeometryPoint',
          maxRecordCount,
          supportedQueryFormats: old ? 'JSON, AMF' : 'JSON, geoJSON, PBF',
          ...(old ? { supportsPagination: false } : { advancedQueryCapabilities: { supportsPagination: true } }),
          fields: [
            { name: 'OBJECTID', type: 'esriFieldTypeOID', alias: 'OBJECTID' },
            ...Object.entries(types).map(([name, type]) => ({ name, type: kinds[type], alias: `Kolom ${name}` })),
          ],
        },
      };
    if (!pathname.endsWith('/Wifi/MapServer/0/query')) return failed(404, 'Service not found');
    try {
      const rows = hotspots.map(({ aktif: __, ...row }, at) => ({ OBJECTID: at * 2 + 1, ...row }));
      const where =
        get('where') === '1=1'
          ? () => true
          : whereTest(get('where'), { ...rules, types: { ...types, OBJECTID: 'number' } });
      const found = rows.filter(where);
      if (get('returnCountOnly') === 'true') return { body: { count: found.length } };
      if (get('returnIdsOnly') === 'true')
        return { body: { objectIdFieldName: 'OBJECTID', objectIds: found.map(({ OBJECTID }) => OBJECTID).reverse() } };
      if (old && (searchParams.has('resultOffset') || get('f') === 'geojson'))
        return failed(400, 'Pagination is not supported.');
      const offset = Number(get('resultOffset'));
      const limit = Math.min(
        maxRecordCount,
        searchParams.has('resultRecordCount') ? Number(get('resultRecordCount')) : maxRecordCount,
      );
      const given = found.slice(offset, offset + limit);
      const exceeded = offset + limit < found.length ? { exceededTransferLimit: true } : {};
      if (get('f') === 'json')
        return {
          type: 'text/plain',
          body: { features: given.map((attributes) => ({ attributes, geometry: { x: 105.3, y: -5.1 } })), ...exceeded },
        };
      return {
        body: {
          type: 'FeatureCollection',
          features: given.map((properties) => ({
            type: 'Feature',
            id: properties.OBJECTID,
            properties,
            geometry: { type: 'Point', coordinates: [105.3, -5.1] },
          })),
          ...('exceededTransferLimit' in exceeded ? { properties: exceeded } : {}),
        },
      };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return failed(400, `Unable to complete operation. ${error.message}`);
    }
  });
  return { ...server, link: `${server.base}/arcgis/rest/services/Wifi/MapServer/0` };
}
