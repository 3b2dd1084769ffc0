/** Usual names of the column that holds the name of a place, best first, in lower case. */
export const nameColumns: readonly string[] = [
  'nama',
  'lokasi',
  'nama_lokasi',
  'nama lokasi',
  'title',
  'name',
  'nom_site',
  'x_swifi_main_nm',
  'nama_titik',
  'ssid',
  'nama_ssid',
];
