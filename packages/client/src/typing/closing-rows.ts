import type { Row } from '../model/row.js';

// What is written only below a printed table: who agrees, when it was printed, and the number of the official who signs.
const closing = /^\s*(mengetahui|menyetujui|dicetak|tanggal cetak|ttd\b|tertanda|nip\b[\s.:]*\d)/i;
// What stands above that, and may be a value of any table as well: an office; a place with its day.
const signed =
  /^\s*(ditetapkan di|((plt|plh|a\.?n|u\.?b)\.?\s+)?(kepala|sekretaris|direktur|camat|lurah|bupati|wali ?kota)\b|\p{L}[\p{L} .]*,\s*\d{1,2}\s+\p{L}+\s+\d{4}\s*$)/iu;
const fewestColumns = 3;
const longestBlock = 15;

/**
 * From which row on the rest is the block of signatures below a printed table; the number of rows where there is none. Its rows hold one or two
 * texts at the end of a table of three columns or more, and one of them says what only stands there: `Mengetahui`, `Dicetak`, `NIP. 19…`.
 */
export function closingRow(rows: readonly Row[], names: readonly string[]): number {
  if (names.length < fewestColumns) return rows.length;
  let [first, sure] = [rows.length, false];
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - longestBlock); at -= 1) {
    const cells = names.map((name) => rows[at]?.[name] ?? '').filter((cell) => cell !== '');
    if (cells.length > 2 || cells.some((cell) => typeof cell !== 'string')) break;
    const says = (pattern: RegExp): boolean => cells.some((cell) => pattern.test(String(cell)));
    sure ||= says(closing);
    if (says(closing) || says(signed)) first = at;
  }
  return sure ? first : rows.length;
}
