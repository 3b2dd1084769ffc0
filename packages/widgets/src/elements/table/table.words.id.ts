/** What only a table says, in Indonesian. */
export const words = {
  rows: '{n} baris',
  range: 'Baris {first}–{last} dari {total}',
  rangeOpen: 'Baris {first}–{last}',
  sortable: 'Judul kolom yang bertombol dapat diurutkan.',
  sortedUp: 'Diurutkan menurut {column}, kecil ke besar.',
  sortedDown: 'Diurutkan menurut {column}, besar ke kecil.',
  sortedAZ: 'Diurutkan menurut {column}, A ke Z.',
  sortedZA: 'Diurutkan menurut {column}, Z ke A.',
  pages: 'Halaman tabel {heading}',
  page: 'Halaman {n}',
  pageOf: 'Halaman {n} dari {total}',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  table: 'Tabel data',
} as const;
