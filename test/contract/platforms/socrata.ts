import { host } from '../../client/http-server.js';
import { holds, hotspots, hotspotTypes } from './hotspots.js';
import { Refused, whereTest } from './sql.js';

const kinds = { text: 'text', number: 'number', boolean: 'checkbox' } as const;
const rules = { quote: "'", escape: 'doubled', loose: false, unknown: true, types: hotspotTypes } as const;

/** A Socrata portal (SODA 2.1) with one dataset: numbers are texts in its rows, and what a row has none of is left out. */
export async function socrataPortal() {
  const portal = await host(({ pathname, searchParams }) => {
    if (pathname === '/api/views/yjub-udmw.json')
      return {
        body: {
          id: 'yjub-udmw',
          name: 'NYC Wi-Fi Hotspot Locations',
          attribution: 'NYC OTI',
          description: 'Public <b>Wi-Fi</b>',
          rowsUpdatedAt: 1_700_000_000,
          license: { name: 'Public Domain', termsLink: 'https://licence.example/' },
          columns: [
            ...Object.entries(hotspotTypes).map(([fieldName, type]) => ({
              fieldName,
              name: fieldName,
              dataTypeName: kinds[type],
            })),
            { fieldName: ':@computed_region', name: 'Region', dataTypeName: 'number' },
          ],
        },
      };
    if (pathname !== '/resource/yjub-udmw.json') return { status: 404, body: { code: 'dataset.missing' } };
    const get = (name: string): string => searchParams.get(name) ?? '';
    try {
      const where = get('$where') === '' ? () => true : whereTest(get('$where'), rules);
      const found = hotspots.filter((row) => where(row) && holds(get('$q'))(row));
      if (get('$select') === 'count(*) as n') return { body: [{ n: String(found.length) }] };
      if (get('$order') !== ':id') throw new Refused('pages without an order repeat rows');
      const from = Number(get('$offset'));
      return { body: found.slice(from, from + Number(get('$limit'))).map(shown) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { status: 400, body: { code: 'query.soql.type-mismatch', error: true, message: error.message } };
    }
  });
  return { ...portal, link: `${portal.base}/City-Government/NYC-Wi-Fi-Hotspot-Locations/yjub-udmw` };
}

function shown(row: (typeof hotspots)[number]) {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  );
}
