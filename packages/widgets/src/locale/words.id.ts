/** What every element may have to say before anything else has arrived, in Indonesian. */
export const words = {
  loading: 'Memuat data…',
  slow: 'Masih memuat. Koneksi Anda mungkin sedang lambat.',
  network: 'Tidak dapat terhubung ke portal data. Periksa koneksi Anda, lalu coba lagi.',
  newTab: '(buka di tab baru)',
  noValue: 'Tidak ada data',
  yes: 'Ya',
  no: 'Tidak',
} as const;
