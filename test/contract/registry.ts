import { type FieldType, MemorySource, openSource, type Row, type Source } from '@satudata/client';
import { arcgisSource } from '@satudata/client/sources/arcgis.js';
import { bigdataSource } from '@satudata/client/sources/bigdata.js';
import { bpsSource } from '@satudata/client/sources/bps.js';
import { type FileOptions, FileSource } from '@satudata/client/sources/file.js';
import { jakartaSource } from '@satudata/client/sources/jakarta.js';
import { type JsonSourceOptions, jsonSource } from '@satudata/client/sources/json.js';
import { opendatasoftSource } from '@satudata/client/sources/opendatasoft.js';
import { socrataSource } from '@satudata/client/sources/socrata.js';
import { type ProfileName, serveSandbox } from '@satudata/sandbox';
import { WeakSource } from '../client/weak-source.js';
import { arcgisServer } from './platforms/arcgis.js';
import { bigdataPlatform } from './platforms/bigdata.js';
import { bpsApi } from './platforms/bps.js';
import { fileHost } from './platforms/file-host.js';
import { jakartaPlatform } from './platforms/jakarta.js';
import { jsonApi } from './platforms/json-api.js';
import { opendatasoftPortal } from './platforms/opendatasoft.js';
import { socrataPortal } from './platforms/socrata.js';

/** A source that is held to the contract. */
export interface Contracted {
  readonly name: string;
  /** Whether the source can answer no condition by itself; default false. */
  readonly blind?: boolean;
  /** Opens it over at least 20 rows. `close` ends what it was opened over. */
  readonly open: () => Promise<{ readonly source: Source; readonly close?: () => Promise<void> }>;
}

const profiles: readonly ProfileName[] = ['2.9', '2.10', '2.11', '2.12'];

/** Every source that is held to the contract: a further one is one more line. */
export const contracted: readonly Contracted[] = [
  { name: 'rows in memory', open: async () => ({ source: memory() }) },
  { name: 'a source that can nothing', blind: true, open: async () => ({ source: new WeakSource(memory(), []) }) },
  ...profiles.map((profile): Contracted => ({ name: `CKAN ${profile}`, open: () => ckan(profile) })),
  { name: 'CSV with commas', open: () => file('koma.csv') },
  { name: 'CSV with semicolons and a byte order mark', open: () => file('titik-koma.csv') },
  { name: 'values between tabs', open: () => file('tab.tsv') },
  { name: 'CSV in Windows-1252', open: () => file('windows.csv') },
  { name: 'CSV longer than what is held', open: () => file('koma.csv', { sample: 20 }) },
  { name: 'JSON with a path to its rows', open: () => file('jalur.json', { rowsPath: 'hasil.baris' }) },
  { name: 'JSON by lines', open: () => file('baris.ndjson') },
  { name: 'GeoJSON', open: () => file('titik.geojson') },
  { name: 'bigdata of the province', open: () => opened(bigdataPlatform(), ({ province }) => bigdataSource(province)) },
  { name: 'bigdata of a city', open: () => opened(bigdataPlatform(), ({ city }) => bigdataSource(city)) },
  { name: 'bigdata by one name', open: () => opened(bigdataPlatform(), ({ variant }) => bigdataSource(variant)) },
  { name: 'a cube of BPS', open: () => opened(bpsApi(), ({ cube, base }) => bpsSource(cube, { relay: base })) },
  {
    name: 'districts of BPS',
    open: () => opened(bpsApi(), ({ districts, base }) => bpsSource(districts, { relay: base })),
  },
  {
    name: 'a list of BPS',
    blind: true,
    open: () => opened(bpsApi(), ({ list, base }) => bpsSource(list, { relay: base })),
  },
  { name: 'ArcGIS', open: () => opened(arcgisServer({ maxRecordCount: 1_000, old: false }), linked(arcgisSource)) },
  {
    name: 'ArcGIS that gives few at once',
    open: () => opened(arcgisServer({ maxRecordCount: 5, old: false }), linked(arcgisSource)),
  },
  {
    name: 'ArcGIS without pages',
    open: () => opened(arcgisServer({ maxRecordCount: 5, old: true }), linked(arcgisSource)),
  },
  { name: 'Opendatasoft', open: () => opened(opendatasoftPortal(), linked(opendatasoftSource)) },
  { name: 'Socrata', open: () => opened(socrataPortal(), linked(socrataSource)) },
  { name: 'Satu Data Jakarta', blind: true, open: () => opened(jakartaPlatform(), linked(jakartaSource)) },
  ...apis(),
];

interface Host {
  readonly base: string;
  readonly close: () => Promise<void>;
}

async function opened<H extends Host>(hosting: Promise<H>, source: (host: H) => Source) {
  const host = await hosting;
  return { source: source(host), close: host.close };
}

function linked(source: (link: string) => Source): (host: Host & { readonly link: string }) => Source {
  return ({ link }) => source(link);
}

function file(name: string, options?: FileOptions) {
  return opened(fileHost(), ({ base }) => new FileSource(`${base}/${name}`, options));
}

function apis(): readonly Contracted[] {
  const api = (name: string, path: string, options: JsonSourceOptions): Contracted => ({
    name: `JSON ${name}`,
    blind: options.paging !== undefined,
    open: () => opened(jsonApi(), ({ base }) => jsonSource(`${base}${path}`, options)),
  });
  return [
    api('all at once', '/semua', { success: { path: 'api_status', value: 1 } }),
    api('by page', '/halaman', {
      paging: { kind: 'page', page: 'page', size: 'per_page' },
      morePath: 'pagination.has_next',
    }),
    api('by rows left out', '/lewat', {
      paging: { kind: 'offset', offset: 'skip', limit: 'limit' },
      totalPath: 'count',
    }),
    api('by POST', '/kirim', {
      paging: { kind: 'page', page: 'page', size: 'limit', first: 0 },
      totalPath: 'total_count',
      body: { kategori: 'wifi' },
    }),
    api('by rows in its path', '/json/wifi/{start}/{end}', { paging: { kind: 'path' }, rowsPath: 'wifi.row' }),
  ];
}

const points: readonly Row[] = Array.from({ length: 40 }, (_, at) => ({
  id: at + 1,
  nama: `Titik ${(at * 7) % 40} (contoh)`,
  kecamatan: ['Pusat', 'Timur', 'Barat', null][at % 4] ?? null,
  mbps: at % 9 === 0 ? null : (at * 13) % 50,
  biaya: at % 5 === 0 ? '12345678901234567.5' : at / 10,
  aktif: at % 3 === 0,
  dicek: `2024-0${(at % 6) + 1}-15`,
}));

// The fee is a number of more digits than a number holds.
function memory(): MemorySource {
  const fields = [
    ['id', 'number'],
    ['nama', 'text'],
    ['kecamatan', 'text'],
    ['mbps', 'number'],
    ['biaya', 'number'],
    ['aktif', 'boolean'],
    ['dicek', 'date'],
  ].map(([name = '', type]) => ({ name, type: type as FieldType, exact: name !== 'biaya' }));
  return new MemorySource(points, { fields });
}

async function ckan(profile: ProfileName) {
  const sandbox = await serveSandbox({ port: 0, memory: true, profile });
  const source = await openSource(`${sandbox.url}/id/dataset/titik-wifi-publik`);
  return { source, close: () => sandbox.close() };
}
