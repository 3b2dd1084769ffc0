import { dsvFormat } from 'd3-dsv';

const quote = '"';
const delimiters = [',', ';', '\t', '|'] as const;

/** The sign between cells that splits the first lines of a file into the same number of cells, more than one. */
export function delimiterOf(text: string): string {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter(Boolean)
    .slice(0, 10);
  // A text that was cut may end within a line.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const score = (delimiter: string): number => {
    const counts = dsvFormat(delimiter)
      .parseRows(whole.join('\n'))
      .map((cells) => cells.length);
    const [header = 1] = counts;
    return header < 2 ? 0 : counts.filter((count) => count === header).length + header / 1_000;
  };
  const [best = ','] = [...delimiters].sort((one, two) => score(two) - score(one));
  return best;
}

/**
 * The cells of a CSV file (RFC 4180), line by line, in batches as its text arrives. A line end inside quotes belongs to its cell.
 */
export async function* csvCells(
  texts: AsyncIterable<string>,
  delimiter?: string,
): AsyncGenerator<readonly string[][], void, undefined> {
  let known = delimiter;
  let rest = '';
  for await (const text of texts) {
    rest += text;
    // The first lines tell the sign between cells.
    if (known === undefined && rest.length < 4_096) continue;
    known ??= delimiterOf(rest.slice(0, 65_536));
    const end = lastLineEnd(rest, known);
    if (end === 0) continue;
    yield cellsOf(rest.slice(0, end), known);
    rest = rest.slice(end);
  }
  if (rest.trim() !== '') yield cellsOf(rest, known ?? delimiterOf(rest));
}

function cellsOf(text: string, delimiter: string): string[][] {
  return dsvFormat(delimiter)
    .parseRows(text)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

// Where the last whole line ends. A quote opens a cell only at its beginning.
function lastLineEnd(text: string, delimiter: string): number {
  let end = 0;
  let quoted = false;
  let fresh = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === quote) quoted = false;
      continue;
    }
    if (sign === quote && (fresh || text[at - 1] === quote)) quoted = true;
    fresh = sign === delimiter || sign === '\n' || sign === '\r';
    // The other half of a line end may not have come yet.
    if (sign === '\n' || (sign === '\r' && at + 1 < text.length && text[at + 1] !== '\n')) end = at + 1;
  }
  return end;
}
