/** What the Wi-Fi finder says of the reader's place, in Indonesian. */
export const words = {
  nearestFirst: '{n} titik Wi-Fi, terdekat lebih dulu',
  away: '{distance} dari Anda',
  forgetPlace: 'Berhenti memakai lokasi',
  locating: 'Mencari lokasi Anda…',
  locateDenied: 'Izin lokasi ditolak. Pilih kecamatan untuk melihat titik terdekat.',
  locateFailed: 'Lokasi Anda tidak dapat ditemukan. Pilih kecamatan untuk melihat titik terdekat.',
  locateBlocked: 'Halaman ini tidak diizinkan memakai lokasi. Pilih kecamatan untuk melihat titik terdekat.',
  locateSlow: 'Masih mencari lokasi Anda. Sambil menunggu, Anda dapat memilih kecamatan.',
  locateCoarse: 'Lokasi Anda hanya diketahui kira-kira (±{distance}); jaraknya bisa meleset.',
} as const;
