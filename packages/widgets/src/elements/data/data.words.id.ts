/** What only a lender says, in Indonesian. */
export const words = {
  filtered: 'Disaring menurut {filters}.',
  unfiltered: 'Semua data ditampilkan.',
} as const;
