/** What only a chart says at once, in Indonesian. */
export const words = {
  view: 'Tampilan',
  chart: 'Grafik',
  table: 'Tabel',
  interactive: 'grafik interaktif',
  hint: 'Gunakan tombol panah untuk menelusuri titik data. Tekan Esc untuk keluar.',
  rest: 'Lainnya',
  count: 'Jumlah',
  measured: '{label} ({unit})',
} as const;
