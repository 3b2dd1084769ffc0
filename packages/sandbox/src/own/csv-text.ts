import { dsvFormat } from 'd3-dsv';
import iconv from 'iconv-lite';

/** The cells of a file, its first line apart. Every row has as many cells as there are names. */
export interface CsvTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file that holds no table of text. */
export class NoTable extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'NoTable';
  }
}

const delimiters = [',', ';', '\t'] as const;
const sampleLength = 65_536;
const longestName = 63;

/** The text of a file: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, and Windows-1252 for what is no UTF-8. */
export function decodeCsv(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    // Not by TextDecoder: some versions of Node take Windows-1252 for Latin-1.
    return iconv.decode(buffer, 'win1252');
  }
}

/** The sign between cells: the one that cuts most of the first lines into as many cells as the head has. */
export function guessDelimiter(text: string): string {
  const sample = text.length > sampleLength ? text.slice(0, text.lastIndexOf('\n', sampleLength) + 1) : text;
  const scores = delimiters.map((delimiter) => {
    const rows = dsvFormat(delimiter).parseRows(sample).filter(hasContent);
    const width = rows[0]?.length ?? 0;
    const even = width > 1 ? rows.filter((row) => row.length === width).length / rows.length : 0;
    return { delimiter, even, width };
  });
  scores.sort((a, b) => b.even - a.even || b.width - a.width);
  return scores[0]?.even ? scores[0].delimiter : ',';
}

/** Reads a file. Throws NoTable when there is no table of text in it. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf')) {
    throw new NoTable('It is a workbook; save it as CSV first');
  }
  if (start === '%PDF') throw new NoTable('It is a PDF, not a table of text');
  const text = decodeCsv(bytes);
  const [head, ...rows] = dsvFormat(guessDelimiter(text)).parseRows(text).filter(hasContent);
  if (!head) throw new NoTable('It is empty');
  const width = rows.reduce((most, row) => Math.max(most, row.length), head.length);
  const filled = (row: readonly string[]): string[] => Array.from({ length: width }, (_, at) => row[at] ?? '');
  return { names: columnNames(filled(head)), rows: rows.map(filled) };
}

function hasContent(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** Names that the DataStore takes, each once; a column without one is called by its place. */
export function columnNames(head: readonly string[]): string[] {
  const taken = new Set<string>();
  return head.map((text, at) => {
    const cleaned = text
      .replaceAll(/[\p{Cc}"\s]+/gu, ' ')
      .trim()
      .replace(/^_+/, '')
      .trim();
    const base = shortened(cleaned, longestName - 5) || `kolom_${at + 1}`;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
    taken.add(name);
    return name;
  });
}

/** Cut to so many bytes of UTF-8, between letters. */
function shortened(text: string, bytes: number): string {
  let short = '';
  for (const letter of text) {
    if (Buffer.byteLength(short + letter) > bytes) break;
    short += letter;
  }
  return short.trim();
}
