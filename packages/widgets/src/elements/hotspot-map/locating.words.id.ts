/** What the Wi-Fi finder says of the reader's place, in Indonesian. */
export const words = {
  nearestFirst: '{n} titik Wi-Fi, terdekat lebih dulu',
  away: '{distance} dari Anda',
  forgetPlace: 'Berhenti memakai lokasi',
  locating: 'Mencari lokasi Anda…',
  locateDenied: 'Izin lokasi ditolak. Pilih kecamatan untuk melihat titik terdekat.',
  locateFailed: 'Lokasi Anda tidak dapat ditemukan. Pilih kecamatan untuk melihat titik terdekat.',
} as const;
