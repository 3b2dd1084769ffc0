/** What a map says of points, in Indonesian. */
export const words = {
  pointSentence: 'Peta menunjukkan {n} dari {total} baris; angka di lingkaran adalah jumlah titik yang berdekatan.',
  categorySentence: 'Peta menunjukkan {n} titik; bentuk dan warnanya menurut “{label}”.',
  categoryColour: 'Warna lingkaran menurut “{label}”.',
  sizeSentence: 'Luas lingkaran menunjukkan “{label}”: {n} titik, terbesar {most}.',
  heatSentence: 'Warna menunjukkan berapa titik di tiap petak: {n} titik, terbanyak {most} dalam satu petak.',
  density: 'Titik per petak',
  range: '{from}–{to}',
  unplaced: '{n} baris tanpa lokasi yang sah; lihat di tabel.',
  swapped: '{n} baris dengan lintang dan bujur tertukar sudah diperbaiki.',
  lineSentence: 'Peta menunjukkan {n} garis.',
  lineCategories: 'Peta menunjukkan {n} garis; warnanya menurut “{label}”.',
  viewOnly: '{n} dari {total} baris dibaca: yang terletak di bagian peta yang terlihat dan sekitarnya.',
  viewCut:
    '{n} dari {here} baris di bagian peta ini ditampilkan, dari {total} seluruhnya. Perbesar peta untuk melihat semuanya.',
  viewComing: 'Memuat baris di bagian peta ini, dari {total} seluruhnya…',
  noLine: '{n} baris tanpa garis yang dapat dibaca; lihat di tabel.',
} as const;
