/** What a map says of its further layers, in Indonesian. */
export const words = {
  layer: 'Lapisan {n}',
  layerComing: '{label}: memuat data…',
  layerFailed: '{label}: data tidak dapat dimuat, jadi tidak ada di peta.',
  layerStale: '{label}: data terbaru tidak dapat dimuat; yang terlihat adalah data sebelumnya.',
  layerCapped: '{label}: data terlalu besar, hanya {n} baris pertama yang dipakai.',
  layerWrong: '{label}: pengaturan lapisan ini tidak dapat dipakai.',
  layers: 'Data di tabel',
} as const;
