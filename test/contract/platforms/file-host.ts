import { host } from '../../client/http-server.js';
import { hotspots } from './hotspots.js';

const names = Object.keys(hotspots[0] ?? {});
const shown = (value: unknown): string =>
  value === null ? '' : typeof value === 'number' ? String(value).replace('.', ',') : String(value);
const quoted = (text: string, sign: string): string =>
  text.includes(sign) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
const lines = (sign: string): string =>
  [names, ...hotspots.map((row) => names.map((name) => shown(row[name])))]
    .map((cells) => cells.map((cell) => quoted(cell, sign)).join(sign))
    .join('\r\n');
const features = hotspots.map((row, at) => ({
  type: 'Feature',
  properties: row,
  geometry: { type: 'Point', coordinates: [105.3 + at / 1_000, -5.1] },
}));

/** Files of the same rows in every form that portals give them. */
export async function fileHost() {
  const files: Readonly<Record<string, readonly [type: string, body: unknown]>> = {
    '/koma.csv': ['text/csv', lines(',')],
    '/titik-koma.csv': ['text/csv', `\uFEFF${lines(';')}\r\n`],
    '/tab.tsv': ['text/tab-separated-values', lines('\t')],
    '/windows.csv': ['application/octet-stream', Buffer.from(lines(';').replaceAll('Timur', 'Timur \x96 é'), 'latin1')],
    '/jalur.json': ['application/json', { hasil: { baris: hotspots } }],
    '/baris.ndjson': ['application/x-ndjson', hotspots.map((row) => JSON.stringify(row)).join('\n')],
    '/titik.geojson': ['application/geo+json', { type: 'FeatureCollection', features }],
  };
  return host(({ pathname }) => {
    const [type, body] = files[pathname] ?? ['text/html', '<html>Tidak ada</html>'];
    return { type, body };
  });
}
