import type { Row } from '@satudata/client';
import { nameColumns } from '../place/name-columns.js';
import { findColumn } from '../place/place-columns.js';
import { statusOf } from './status.js';

/** What a column may say about a hotspot, its place aside. */
export type HotspotRole =
  | 'id'
  | 'name'
  | 'address'
  | 'kecamatan'
  | 'kelurahan'
  | 'status'
  | 'checked'
  | 'ssid'
  | 'speed'
  | 'hours'
  | 'room'
  | 'provider'
  | 'login';

/** The column of each role; undefined where the data has none. */
export type HotspotColumns = Readonly<Record<HotspotRole, string | undefined>>;

// Usual names of each role, best first, in lower case.
const names: Readonly<Record<HotspotRole, readonly string[]>> = {
  id: ['id', 'kode', 'objectid', 'fid', 'idpw', 'x_swifi_mgr_no'],
  name: nameColumns,
  address: ['alamat', 'address', 'location', 'arc_adresse', 'x_swifi_adres1'],
  kecamatan: ['kecamatan', 'kemendagri_nama_kecamatan', 'bps_nama_kecamatan', 'nama_kecamatan', 'boroname', 'borough'],
  kelurahan: [
    'kelurahan',
    'desa_kelurahan',
    'kemendagri_nama_desa_kelurahan',
    'bps_nama_desa_kelurahan',
    'nama_kelurahan',
  ],
  status: ['status', 'kondisi', 'etat2'],
  checked: ['dicek_pada', 'terakhir_dicek', 'tanggal_cek', 'waktu_cek', 'checked_at', 'last_checked', 'work_dttm'],
  ssid: ['ssid', 'nama_ssid', 'nama_jaringan'],
  speed: ['kecepatan_mbps', 'bandwidth_mbps', 'bandwidth', 'kecepatan', 'mbps', 'speed'],
  hours: ['jam_buka', 'jam_operasional', 'jam_layanan', 'opening_hours', 'hours'],
  room: ['ruang', 'indoor_outdoor', 'jenis_ruang', 'x_swifi_inout_door'],
  provider: ['provider', 'penyedia', 'penyedia_layanan', 'x_swifi_svc_se'],
  login: ['cara_masuk', 'cara_login', 'login'],
};

const roles = Object.keys(names) as readonly HotspotRole[];

// "keterangan" is a status in some tables and prose in most.
function remarksAsStatus(columns: readonly string[], rows: readonly Row[]): string | undefined {
  const column = findColumn(columns, ['keterangan']);
  if (column === undefined) return undefined;
  const told = rows.filter((row) => row[column] !== null && row[column] !== '');
  const known = told.filter((row) => statusOf(row[column]) !== 'unknown');
  return known.length > 0 && known.length * 2 >= told.length ? column : undefined;
}

/** Finds the columns of a table of hotspots. A column that a page's author names wins over its role's usual names. */
export function hotspotColumns(
  columns: readonly string[],
  rows: readonly Row[],
  named: Partial<Record<HotspotRole, string | undefined>> = {},
): HotspotColumns {
  const found = Object.fromEntries(
    roles.map((role) => [role, named[role] ?? findColumn(columns, names[role])]),
  ) as Record<HotspotRole, string | undefined>;
  found.status ??= remarksAsStatus(columns, rows);
  return found;
}
