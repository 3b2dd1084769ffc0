/** What a chart says of its values, in Indonesian. */
export const words = {
  point: '{x}: {y}. Titik {i} dari {n}.',
  pointOf: '{series}, {x}: {y}. Titik {i} dari {n}.',
  between: '{from} sampai {to}',
  lowHigh: 'terendah {low}, tertinggi {high}',
  share: '{value} ({share})',
  more: 'Tampilkan lebih banyak baris',
  twin: 'Data grafik',
  counted: '{n} nilai.',
  only: 'Hanya satu nilai: {value} ({place}).',
  extremes: 'Tertinggi {high} ({highPlace}), terendah {low} ({lowPlace}).',
  equal: 'Semua nilai sama: {value}.',
  change: 'Dari {first} ({firstPlace}) menjadi {last} ({lastPlace}).',
  missing: '{n} nilai tidak ada datanya.',
  none: 'Tidak ada nilai yang dapat digambar.',
} as const;
