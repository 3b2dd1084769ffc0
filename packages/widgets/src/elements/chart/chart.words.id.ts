/** What only a chart says at once, in Indonesian. */
export const words = {
  chart: 'Grafik',
  rest: 'Lainnya',
  count: 'Jumlah',
  measured: '{label} ({unit})',
} as const;
