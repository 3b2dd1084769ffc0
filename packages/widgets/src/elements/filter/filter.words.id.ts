/** What only a filter says, in Indonesian. */
export const words = {
  all: 'Semua',
  option: '{value} ({count})',
} as const;
