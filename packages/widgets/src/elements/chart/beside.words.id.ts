/** What a chart says of its values one by one, in Indonesian. */
export const words = {
  point: '{x}: {y}. Titik {i} dari {n}.',
  pointOf: '{series}, {x}: {y}. Titik {i} dari {n}.',
  between: '{from} sampai {to}',
  lowHigh: 'terendah {low}, tertinggi {high}',
  share: '{value} ({share})',
  more: 'Tampilkan lebih banyak baris',
  twin: 'Data grafik',
} as const;
