/** What a map says of areas, in Indonesian. */
export const words = {
  areaSentence: 'Warna menunjukkan “{label}” di {n} wilayah, dari {low} sampai {high}, {classes}.',
  areaCategories: 'Warna menunjukkan “{label}” di {n} wilayah.',
  areasWithout: '{n} wilayah, semuanya tanpa data “{label}”.',
  quantile: 'dalam {n} kelas yang berisi kira-kira sama banyak wilayah',
  equal: 'dalam {n} kelas yang sama lebar',
  natural: 'dalam {n} kelas menurut pengelompokan alami nilainya',
  given: 'dalam {n} kelas yang ditetapkan',
  fromTo: '{from} sampai {to}',
  fromBelow: '{from} sampai di bawah {to}',
  areasLost: '{n} wilayah tidak ada di data.',
  rowsLost: '{n} baris tidak cocok dengan wilayah mana pun.',
  lostKey: '{key} ({n} baris)',
  otherSystem:
    'Kode wilayah di peta dan di data berbeda sistem (Kemendagri dan BPS). Kode yang satu tidak dapat diturunkan dari yang lain.',
  clashes: '{n} kode cocok, tetapi namanya berbeda. Periksa apakah kedua kode memakai sistem yang sama.',
  clash: '{code}: “{area}” di peta, “{row}” di data',
  noJoin: 'Data tidak dapat dicocokkan dengan wilayah di peta: tidak ada kode atau nama yang sama.',
} as const;
