/** Types that are guessed for the columns of a file. */
export type ColumnType = 'int' | 'numeric' | 'date' | 'text' | 'json';

const integer = /^-?(0|[1-9]\d{0,14})$/;
const smallInteger = /^-?\d{1,9}$/;
const decimal = /^-?(0|[1-9]\d{0,14})([.,]\d{1,12})?$/;
/** Reads as a thousand in one country and as a fraction in another. */
const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** Columns whose figures are names of things, not amounts. */
const named =
  /(^|[^a-z])(kode|code|id|nik|nip|nisn?|npwp|kk|npsn|telp|telepon|phone|hp|wa|kodepos|postcode|zip)([^a-z]|$)/i;

function isDate(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The type that every value of a column has; text in doubt: figures with leading zeros, codes, `1.234` where nothing
 * says whether that is a fraction, dates that are not `2026-01-31`. Empty cells do not count.
 */
export function guessColumn(name: string, cells: readonly string[]): ColumnType {
  const values = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (values.length === 0 || named.test(name)) return 'text';
  if (values.every(isDate)) return 'date';
  if (values.every((value) => integer.test(value))) {
    return values.every((value) => smallInteger.test(value)) ? 'int' : 'numeric';
  }
  return isDecimalColumn(values) ? 'numeric' : 'text';
}

function isDecimalColumn(values: readonly string[]): boolean {
  if (!values.every((value) => decimal.test(value))) return false;
  const fractions = values.filter((value) => /[.,]/.test(value));
  const comma = fractions.some((value) => value.includes(','));
  if (comma && fractions.some((value) => value.includes('.'))) return false;
  return !fractions.every((value) => ambiguous.test(value));
}

/** A cell as the DataStore takes it: empty cells are null, a decimal comma is a point, JSON is what it says. */
export function cellValue(cell: string, type: ColumnType): unknown {
  const text = cell.trim();
  if (text === '') return null;
  if (type === 'json') return JSON.parse(text) as unknown;
  if (type === 'text') return cell;
  return type === 'numeric' ? text.replace(',', '.') : text;
}
