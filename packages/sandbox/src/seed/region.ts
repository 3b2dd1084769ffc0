/** A kecamatan of Kota Metro, with the codes of both systems. They are never made from each other. */
export interface District {
  readonly name: string;
  readonly kemendagri: string;
  readonly bps: string;
}

/** A kelurahan, its codes, and its cell in the schematic map. */
export interface Village extends District {
  readonly district: string;
  readonly bpsName: string;
  readonly column: number;
  readonly row: number;
}

/** Codes of the city itself. */
export const city = {
  name: 'Kota Metro',
  kemendagri: '18.72',
  bps: '1872',
  latitude: -5.1167,
  longitude: 105.3067,
} as const;

/** The 5 kecamatan. */
export const districts: readonly District[] = [
  { name: 'Metro Pusat', kemendagri: '18.72.01', bps: '1872022' },
  { name: 'Metro Utara', kemendagri: '18.72.02', bps: '1872023' },
  { name: 'Metro Barat', kemendagri: '18.72.03', bps: '1872012' },
  { name: 'Metro Timur', kemendagri: '18.72.04', bps: '1872021' },
  { name: 'Metro Selatan', kemendagri: '18.72.05', bps: '1872011' },
];

function village(
  district: string,
  name: string,
  kemendagri: string,
  bps: string,
  bpsName: string,
  column: number,
  row: number,
): Village {
  return { district, name, kemendagri, bps, bpsName, column, row };
}

/** The 22 kelurahan. Names and codes are real, cells are not. */
export const villages: readonly Village[] = [
  village('Metro Pusat', 'Metro', '18.72.01.1001', '1872022001', 'METRO', 0, 1),
  village('Metro Pusat', 'Hadimulyo Timur', '18.72.01.1002', '1872022004', 'HADIMULYO TIMUR', 1, 1),
  village('Metro Pusat', 'Imopuro', '18.72.01.1003', '1872022002', 'IMOPURO', 0, 0),
  village('Metro Pusat', 'Hadimulyo Barat', '18.72.01.1004', '1872022003', 'HADIMULYO BARAT', -1, 1),
  village('Metro Pusat', 'Yosomulyo', '18.72.01.1005', '1872022005', 'YOSOMULYO', -1, 0),
  village('Metro Utara', 'Banjarsari', '18.72.02.1001', '1872023001', 'BANJARSARI', -1, 2),
  village('Metro Utara', 'Purwosari', '18.72.02.1002', '1872023002', 'PURWOSARI', 0, 2),
  village('Metro Utara', 'Karangrejo', '18.72.02.1003', '1872023004', 'KARANGREJO', 1, 2),
  village('Metro Utara', 'Purwoasri', '18.72.02.1004', '1872023003', 'PURWOASRI', 2, 2),
  village('Metro Barat', 'Mulyojati', '18.72.03.1001', '1872012001', 'MULYOJATI', -3, 1),
  village('Metro Barat', 'Ganjar Agung', '18.72.03.1002', '1872012003', 'GANJARAGUNG', -2, 1),
  village('Metro Barat', 'Mulyosari', '18.72.03.1003', '1872012002', 'MULYOSARI', -3, 0),
  village('Metro Barat', 'Ganjar Asri', '18.72.03.1004', '1872012004', 'GANJARASRI', -2, 0),
  village('Metro Timur', 'Yosodadi', '18.72.04.1001', '1872021005', 'YOSODADI', 2, 1),
  village('Metro Timur', 'Tejosari', '18.72.04.1002', '1872021001', 'TEJOSARI', 3, 0),
  village('Metro Timur', 'Iring Mulyo', '18.72.04.1003', '1872021003', 'IRINGMULYO', 1, 0),
  village('Metro Timur', 'Yosorejo', '18.72.04.1004', '1872021004', 'YOSOREJO', 2, 0),
  village('Metro Timur', 'Tejo Agung', '18.72.04.1005', '1872021002', 'TEJOAGUNG', 3, 1),
  village('Metro Selatan', 'Rejomulyo', '18.72.05.1001', '1872011002', 'REJOMULYO', -1, -1),
  village('Metro Selatan', 'Margorejo', '18.72.05.1002', '1872011004', 'MARGOREJO', 0, -1),
  village('Metro Selatan', 'Sumbersari Bantul', '18.72.05.1003', '1872011001', 'SUMBERSARI', 2, -1),
  village('Metro Selatan', 'Margodadi', '18.72.05.1004', '1872011003', 'MARGODADI', 1, -1),
];

/** Size of a cell of the schematic map, in degrees. */
export const cell = { width: 0.014, height: 0.018 } as const;

/** The middle of a kelurahan's cell. */
export function middle(place: Village): { readonly latitude: number; readonly longitude: number } {
  return {
    latitude: city.latitude + (place.row - 0.5) * cell.height,
    longitude: city.longitude + place.column * cell.width,
  };
}
