/** What rarer kinds of chart and what is drawn over a chart say, in Indonesian. */
export const words = {
  targetIs: 'Target {value}',
  ofTarget: '{share} dari target',
  reachedOne: '{value} adalah {share} dari target {target}.',
  reachedSome: 'Target {target}: {n} dari {all} nilai mencapainya.',
  referenceIs: 'Acuan: {label}, {value}.',
  referencePlain: 'Acuan {value}',
  rangeIs: 'Rentang: {label}, {from} sampai {to}.',
  rangePlain: '{from} sampai {to}',
  notesAre: 'Catatan: {notes}.',
  theAvg: 'Rata-rata',
  theMedian: 'Median',
  theMin: 'Terendah',
  theMax: 'Tertinggi',
  low: 'batas bawah',
  high: 'batas atas',
  total: 'Seluruhnya',
  areaIs: 'Luas gelembung: {label}.',
  rise: 'Naik paling banyak: {name}, dari {from} menjadi {to}.',
  fall: 'Turun paling banyak: {name}, dari {from} menjadi {to}.',
  showCumulative: '{label}, kumulatif',
  showChange: 'Perubahan {label}',
  showPercent: 'Perubahan {label} (%)',
  showIndex: '{label} (indeks, nilai pertama = 100)',
  misfitTarget: 'Grafik ini tidak lengkap. Tulis nilai yang ingin dicapai, misalnya target="100".',
  misfitSize: 'Grafik ini tidak lengkap. Tulis apa yang ditunjukkan luas gelembung, misalnya size="sum(…)".',
  misfitPairs:
    'Grafik ini tidak cocok: piramida membandingkan dua seri tanpa nilai negatif. Tulis series dengan dua nama, atau pakai kind="bar".',
  misfitMoments:
    'Grafik ini tidak cocok: kind="slope" membandingkan dua titik waktu, tetapi kolom “{x}” tidak punya dua. Pakai kind="dot".',
  misfitRows: 'Grafik ini tidak lengkap. Tulis kolom untuk baris tabel warna, misalnya series="kecamatan".',
  misfitReference:
    'Garis acuan tidak dapat dibaca: “{value}”. Tulis misalnya reference="20 Ambang batas; 10..15 Rentang wajar; avg".',
  misfitNotes: 'Catatan tidak dapat dibaca: “{value}”. Tulis misalnya notes="2021: Pandemi; 2023..2024: Perluasan".',
  misfitLog:
    'Grafik ini tidak cocok: sumbu logaritmik hanya untuk nilai di atas nol dan kind="line", "scatter", "bubble", atau "dot". Hapus scale.',
  misfitScale: 'Nilai scale="{value}" tidak dikenal. Pakai "linear" atau "log".',
  misfitShowAs:
    'Nilai show-as="{value}" tidak dapat dipakai di sini. Pakai "cumulative", "change", "percent-change", atau "index", dan bukan untuk kind="{kind}".',
  misfitFacet:
    'Grafik ini tidak cocok: facet dipakai tanpa series, dan dengan kind="bar", "column", "line", "area", "dot", atau "lollipop".',
  misfitWide:
    'Tidak ada kolom yang cocok dengan x="{x}". Tulis misalnya x="tahun_*" untuk kolom tahun_2021, tahun_2022.',
  misfitWideKind:
    'Grafik ini tidak cocok: x="{x}" dipakai dengan kind="bar", "column", "line", "area", "dot", "lollipop", "slope", atau "sparkline", tanpa facet dan low.',
  misfitEnds: 'Grafik ini tidak lengkap. Tulis kedua ujung galat: low dan high.',
} as const;
