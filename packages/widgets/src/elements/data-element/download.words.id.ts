/** What the panel of a download says, in Indonesian. */
export const words = {
  'file-format': 'Format berkas',
  'format-csv': 'CSV (untuk Excel)',
  'format-csv-semicolon': 'CSV dengan titik koma (Excel berbahasa Indonesia)',
  'format-xlsx': 'Lembar kerja Excel (XLSX)',
  'format-json': 'JSON',
  'format-ndjson': 'NDJSON (satu baris per data)',
  'format-geojson': 'GeoJSON (peta)',
  which: 'Baris yang diunduh',
  'rows-all': 'Semua baris',
  'rows-shown': 'Baris yang ditampilkan',
  sizeAbout: 'Ukuran berkas kira-kira {size}.',
  sizeUnknown: 'Ukuran berkas belum diketahui.',
  startDownload: 'Unduh',
  closePanel: 'Tutup',
  noPlaces: 'Data ini tidak memuat letak, sehingga tidak dapat diunduh sebagai peta.',
} as const;
