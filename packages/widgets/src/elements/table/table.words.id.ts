/** What only a table says, in Indonesian. */
export const words = {
  rows: '{n} baris',
  range: 'Baris {first}–{last} dari {total}',
  rangeOpen: 'Baris {first}–{last}',
  sortable: 'Judul kolom yang bertombol dapat diurutkan.',
  pages: 'Halaman tabel {heading}',
  page: 'Halaman {n}',
  pageOf: 'Halaman {n} dari {total}',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  table: 'Tabel data',
} as const;
