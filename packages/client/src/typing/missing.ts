const nothing = /^(|-+|–|—|\.{2,}|…|n\/a|#n\/a|null|unknown type:.*|tidak ada data)$/i;
const nothingAmongValues = /^(na|nan|none|nil|nihil|tad|tidak ada)$/i;

/** Whether a text stands for a value that is not there: empty, `-`, `–`, `...`, `N/A`, `Unknown Type: float`. */
export function isMissing(text: string): boolean {
  return nothing.test(text.trim());
}

/** The same in a column of numbers or dates, where `NA` and `nihil` are no names. */
export function isMissingValue(text: string): boolean {
  return isMissing(text) || nothingAmongValues.test(text.trim());
}
