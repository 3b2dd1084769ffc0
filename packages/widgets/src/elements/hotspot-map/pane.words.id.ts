/** What the map of the Wi-Fi finder says, in Indonesian. */
export const words = {
  skipMap: 'Lewati peta',
  close: 'Tutup',
  here: 'Di titik ini',
  map: 'Peta titik Wi-Fi',
  mapKeys:
    'Tombol panah menggeser peta, tambah dan kurang memperbesar dan memperkecil, nol menampilkan semua. Tekan Tab untuk ke titik.',
  cluster: '{n} titik, perbesar',
  zoomIn: 'Perbesar peta',
  zoomOut: 'Perkecil peta',
  wholeMap: 'Tampilkan semua titik',
  gesture: 'Gunakan dua jari untuk menggeser peta.',
  gestureWheel: 'Tahan Ctrl sambil menggulir untuk memperbesar peta.',
  moved: 'Peta digeser ke {direction}, {n} titik terlihat',
  north: 'utara',
  south: 'selatan',
  east: 'timur',
  west: 'barat',
  tilesFailed: 'Gambar latar peta tidak dapat dimuat.',
} as const;
