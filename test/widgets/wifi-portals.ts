/** Answers of invented portals whose rows have the shapes that cities publish public Wi-Fi in. All values are examples. */

const number = (index: number): string => String(index + 1).padStart(2, '0');

/** West Java's platform, of a city: 65 places by 12 months, longitude first, one of them mistyped. */
const bandung = Array.from({ length: 65 * 12 }, (_, index) => {
  const [place, month] = [index % 65, Math.floor(index / 65)];
  return {
    id: index + 1,
    kode_provinsi: 32,
    nama_provinsi: 'JAWA BARAT',
    bps_kode_kabupaten_kota: 3273,
    bps_nama_kabupaten_kota: 'KOTA BANDUNG',
    lokasi: place === 7 ? 'TAMAN CONTOH PRAMUKA' : `TAMAN CONTOH ${number(place)}`,
    alamat: `JL. CONTOH NO. ${place + 1}`,
    longitude: place === 7 && month === 2 ? '10  7.627' : `107.6${number(place)}`,
    latitude: `-6.9${number(place)}`,
    bulan: ['JANUARI', 'FEBRUARI', 'MARET', 'APRIL'][month % 4],
    jumlah_pengguna: (place * 7 + month) % 9 === 0 ? 0 : 120 + place,
    satuan: 'ORANG',
    tahun: 2017,
  };
});

/** The province's own platform. */
const province = Array.from({ length: 3 }, (_, index) => ({
  id: index + 1,
  kode_provinsi: 32,
  nama_provinsi: 'JAWA BARAT',
  bps_nama_kabupaten_kota: 'KABUPATEN CIANJUR',
  bps_nama_kecamatan: ['CUGENANG', 'PACET', 'CUGENANG'][index],
  nama_lokasi: `ALUN-ALUN CONTOH ${index + 1}`,
  alamat: `JL. RAYA CONTOH NO. ${index + 1}`,
  latitude: -6.8 - index / 100,
  longitude: 107.1 + index / 100,
  satuan: 'TITIK',
  tahun: 2024,
}));

/** Jakarta: names in mixed case, coordinates as text. */
const jakarta = [
  {
    id: 1,
    kecamatan: 'CAKUNG',
    kelurahan: 'PENGGILINGAN',
    RW: '01',
    Alamat: 'Jl. Contoh 1',
    Latitude: '-6.2105',
    Longitude: '106.9310',
  },
  {
    id: 2,
    kecamatan: 'CAKUNG',
    kelurahan: 'PENGGILINGAN',
    RW: '02',
    Alamat: 'Jl. Contoh 2',
    Latitude: '-6.2111',
    Longitude: '106.9325',
  },
  {
    id: 3,
    kecamatan: 'JATINEGARA',
    kelurahan: 'BALI MESTER',
    RW: '01',
    Alamat: 'Jl. Contoh 3',
    Latitude: '',
    Longitude: '',
  },
];

/** New York: `x` and `y` are feet, `location` is an address, a name may be "0". */
const newYork = [
  {
    objectid: '1',
    borough: 'MN',
    boroname: 'Manhattan',
    type: 'Free',
    provider: 'Provider A',
    name: 'mn-01-contoh',
    location: '1 EXAMPLE AVENUE',
    latitude: '40.7561',
    longitude: '-73.9903',
    x: '986845.0',
    y: '214756.0',
    ssid: 'Example Free Wi-Fi',
    city: 'New York',
  },
  {
    objectid: '2',
    borough: 'BK',
    boroname: 'Brooklyn',
    type: 'Limited Free',
    provider: 'Provider B',
    name: '0',
    location: '2 EXAMPLE STREET',
    latitude: '40.6782',
    longitude: '-73.9442',
    x: '999687.0',
    y: '186371.0',
    ssid: 'Example Guest',
    city: 'Brooklyn',
  },
];

/** Paris: an object for the place, a status without the time of a check. */
const paris = [
  {
    idpw: 'PW75001A',
    nom_site: 'Mairie exemple',
    arc_adresse: '4 RUE EXEMPLE',
    cp: '75001',
    etat2: 'Opérationnel',
    geo_point_2d: { lon: 2.3408, lat: 48.8601 },
  },
  {
    idpw: 'PW75002B',
    nom_site: 'Parc exemple',
    arc_adresse: '8 AVENUE DU PARC',
    cp: '75002',
    etat2: 'Fermé pour travaux',
    geo_point_2d: { lon: 2.3449, lat: 48.8679 },
  },
];

/** Seoul: LAT holds longitudes and LNT latitudes. */
const seoul = [
  {
    X_SWIFI_MGR_NO: 'EX-1',
    X_SWIFI_WRDOFC: '중구',
    X_SWIFI_MAIN_NM: '예시 공원',
    X_SWIFI_ADRES1: '예시로 1',
    X_SWIFI_INOUT_DOOR: '실외',
    X_SWIFI_SVC_SE: '공공WiFi',
    LAT: '126.9784',
    LNT: '37.5667',
    WORK_DTTM: '2026-11-20 10:00:00.0',
  },
  {
    X_SWIFI_MGR_NO: 'EX-2',
    X_SWIFI_WRDOFC: '중구',
    X_SWIFI_MAIN_NM: '예시 도서관',
    X_SWIFI_ADRES1: '예시로 2',
    X_SWIFI_INOUT_DOOR: '실내',
    X_SWIFI_SVC_SE: '공공WiFi',
    LAT: '126.9810',
    LNT: '37.5701',
    WORK_DTTM: '2026-11-20 10:00:00.0',
  },
];

const feature = (properties: object, coordinates: readonly unknown[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

/** GeoJSON whose coordinates are text. */
const towers = {
  type: 'FeatureCollection',
  features: [
    feature({ nama: 'Menara Contoh 1', kelurahan: '-', tower_height: '31m' }, ['107.656460', '-6.968210']),
    feature({ nama: 'Menara Contoh 2', kelurahan: 'Contoh', tower_height: '42m' }, ['107.660100', '-6.970300']),
  ],
};

/** A layer of villages: the network's name is the only name. */
const villages = {
  type: 'FeatureCollection',
  features: [feature({ FID: 0, nama_ssid: 'WiFi Desa Contoh', alamat: 'Balai Desa Contoh' }, [104.9, -5.4])],
};

function slice(rows: readonly unknown[], from: number, count: number): readonly unknown[] {
  return rows.slice(from, from + count);
}

/** What a portal answers at an address; undefined for an address of none. */
export function wifiAnswer({ pathname, searchParams }: URL): unknown {
  const n = (name: string, otherwise: number): number => Number(searchParams.get(name) ?? otherwise);
  switch (pathname) {
    case '/wifi/api/bigdata/diskominfo/jumlah_pengguna_wifi': {
      const size = n('per_page', 10);
      const from = (n('page', 1) - 1) * size;
      return {
        message: 'ok',
        error: 0,
        data: slice(bandung, from, size),
        pagination: { has_next: from + size < bandung.length },
      };
    }
    case '/wifi/api-backend/bigdata/diskominfo/od_1_titik_wifi':
      return { message: 'ok', error: 0, data: slice(province, n('skip', 0), n('limit', 10)) };
    case '/wifi/jakwifi.json':
      return { data: { data: jakarta, total: jakarta.length } };
    case '/resource/yjub-udmw.json':
      if (searchParams.get('$select') !== null) return [{ n: String(newYork.length) }];
      return slice(newYork, n('$offset', 0), n('$limit', 1_000));
    case '/api/views/yjub-udmw.json':
      return {
        name: 'Wi-Fi (example)',
        columns: Object.keys(newYork[0] ?? {}).map((fieldName) => ({
          fieldName,
          name: fieldName,
          dataTypeName: 'text',
        })),
      };
    case '/api/explore/v2.1/catalog/datasets/paris-wi-fi':
      return {
        dataset_id: 'paris-wi-fi',
        fields: ['idpw', 'nom_site', 'arc_adresse', 'cp', 'etat2'].map((name) => ({ name, type: 'text', label: name })),
        metas: { default: { title: 'Paris Wi-Fi (exemple)' } },
      };
    case '/api/explore/v2.1/catalog/datasets/paris-wi-fi/records':
      return { total_count: paris.length, results: slice(paris, n('offset', 0), n('limit', 10)) };
    case '/wifi/seoul':
      return { TbPublicWifiInfo: { list_total_count: seoul.length, RESULT: { CODE: 'INFO-000' }, row: seoul } };
    case '/wifi/riwayat.json':
      return [1, 2, 3, 4].map((days) => ({
        ssid: 'WiFi-A',
        waktu: new Date(Date.now() - days * 86_400_000).toISOString(),
        status: days === 3 ? 'gangguan' : 'aktif',
      }));
    case '/wifi/menara.geojson':
      return towers;
    case '/wifi/desa.geojson':
      return villages;
    default:
      return undefined;
  }
}
