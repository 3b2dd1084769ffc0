import type { FindingState } from './doctor/examine.js';

/** Languages that the command speaks. */
export type Language = 'id' | 'en';

/** What the command says. */
export interface Words {
  readonly source: string;
  readonly licence: string;
  readonly updated: string;
  readonly yes: string;
  readonly no: string;
  /** Says that a table shows only some of its rows. */
  readonly shown: (rows: string, total: string) => string;
  readonly example: string;
  readonly unchanged: string;
  readonly noDrift: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly notWritten: string;
  readonly ask: string;
  readonly checks: Readonly<Record<string, Readonly<Partial<Record<FindingState, string>>>>>;
  /** What to ask the portal's admin, by check. */
  readonly requests: Readonly<Record<string, string>>;
}

const id: Words = {
  source: 'Sumber',
  licence: 'Lisensi',
  updated: 'Diperbarui',
  yes: 'ya',
  no: 'tidak',
  shown: (rows, total) => `${rows} dari ${total} baris`,
  example: 'Data contoh',
  unchanged: 'Tidak berubah; berkas dibiarkan.',
  noDrift: 'Kolom masih sama.',
  added: 'Kolom baru',
  removed: 'Kolom hilang',
  changed: 'Jenis kolom berubah',
  notWritten: 'Berkas ini bukan hasil "satudata types".',
  ask: 'Mintalah kepada admin portal:',
  checks: {
    reach: { ok: 'Portal menjawab', fail: 'Portal tidak dapat dihubungi' },
    ckan: { ok: 'CKAN', fail: 'Bukan API CKAN; yang ditemukan' },
    tls: { ok: 'HTTPS', warn: 'Tanpa HTTPS: halaman HTTPS tidak dapat membacanya' },
    cors: { ok: 'CORS mengizinkan halaman Anda', warn: 'CORS tidak mengizinkan halaman Anda: perlu relay' },
    post: { ok: 'Pertanyaan panjang (POST) diizinkan', warn: 'Pertanyaan panjang (POST) tidak diizinkan' },
    datasets: { ok: 'Jumlah dataset', warn: 'Katalog tidak dapat dicari' },
    datastore: { ok: 'DataStore aktif; jumlah tabel', warn: 'DataStore tidak menjawab: tabel tidak dapat ditampilkan' },
    limit: { ok: 'Baris terbanyak per permintaan', warn: 'Batas baris tidak diketahui' },
    sql: { ok: 'SQL aktif', warn: 'SQL mati: statistik dihitung dari baris' },
    robots: { ok: 'robots.txt tidak melarang API', warn: 'robots.txt melarang API' },
  },
  requests: {
    cors: 'mengizinkan asal halaman Anda: ckan.cors.origin_allow_all = true atau ckan.cors.origin_whitelist',
    post: 'mengizinkan POST dengan Content-Type pada jawaban OPTIONS',
    datastore: 'mengaktifkan plugin datastore dan DataPusher atau XLoader',
    tls: 'memasang sertifikat HTTPS',
    robots: 'tidak melarang /api di robots.txt',
    reach: 'memeriksa alamat, DNS, dan sertifikat',
  },
};

const en: Words = {
  source: 'Source',
  licence: 'Licence',
  updated: 'Updated',
  yes: 'yes',
  no: 'no',
  shown: (rows, total) => `${rows} of ${total} rows`,
  example: 'Example data',
  unchanged: 'Unchanged; the file is left as it is.',
  noDrift: 'The columns are the same.',
  added: 'New column',
  removed: 'Column gone',
  changed: 'Column of another type',
  notWritten: 'This file was not written by "satudata types".',
  ask: "Ask the portal's admin:",
  checks: {
    reach: { ok: 'The portal answers', fail: 'The portal cannot be reached' },
    ckan: { ok: 'CKAN', fail: 'No CKAN API; found' },
    tls: { ok: 'HTTPS', warn: 'No HTTPS: pages by HTTPS cannot read it' },
    cors: { ok: 'CORS allows your page', warn: 'CORS does not allow your page: a relay is needed' },
    post: { ok: 'Long questions (POST) are allowed', warn: 'Long questions (POST) are not allowed' },
    datasets: { ok: 'Datasets', warn: 'The catalogue cannot be searched' },
    datastore: { ok: 'DataStore answers; tables', warn: 'DataStore does not answer: no tables can be shown' },
    limit: { ok: 'Most rows per request', warn: 'The limit of rows is not known' },
    sql: { ok: 'SQL is on', warn: 'SQL is off: statistics are worked out from rows' },
    robots: { ok: 'robots.txt does not forbid the API', warn: 'robots.txt forbids the API' },
  },
  requests: {
    cors: 'allow the origin of your page: ckan.cors.origin_allow_all = true, or ckan.cors.origin_whitelist',
    post: 'allow POST with Content-Type in the answer to OPTIONS',
    datastore: 'turn on the datastore plugin, with DataPusher or XLoader',
    tls: 'install an HTTPS certificate',
    robots: 'not to forbid /api in robots.txt',
    reach: 'check the address, DNS and certificate',
  },
};

/** What the command says, by language. */
export const words: Readonly<Record<Language, Words>> = { id, en };
