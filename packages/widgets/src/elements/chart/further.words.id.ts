/** What only some kinds of chart say, in Indonesian. */
export const words = {
  oneAxis: 'Kolom dan garis memakai sumbu yang sama.',
  twoAxes: 'Kolom memakai sumbu kiri, garis sumbu kanan.',
  sum: 'jumlah',
  avg: 'rata-rata',
  min: 'terendah',
  max: 'tertinggi',
  median: 'median',
  distinct: 'nilai berbeda',
  misfitLine: 'Grafik ini tidak lengkap. Tulis apa yang ditunjukkan garisnya, misalnya line="sum(…)".',
  misfitSeries:
    'Grafik ini tidak cocok: kind="{kind}" tidak dapat dibagi dengan series. Hapus series, atau pakai kind="bar".',
  misfitParts:
    'Grafik ini tidak cocok: {y} bukan bagian dari keseluruhan. Pakai y="count()" atau y="sum(…)", atau kind="bar".',
  misfitNegative:
    'Grafik ini tidak cocok: ada nilai negatif ({value}), yang bukan bagian dari keseluruhan. Pakai kind="bar".',
  misfitZero: 'Grafik ini tidak cocok: semua nilai nol, sehingga tidak ada bagian. Pakai kind="bar".',
  misfitStack: 'Grafik ini tidak cocok: nilai negatif ({value}) tidak dapat ditumpuk. Pakai kind="line".',
  misfitNumbers:
    'Grafik ini tidak cocok: kolom “{x}” tidak berisi angka saja. Pilih kolom angka untuk x, atau pakai kind="column".',
  misfitMeasure: 'Grafik ini tidak cocok: histogram menghitung baris. Pakai y="count()", atau kind="column".',
} as const;
