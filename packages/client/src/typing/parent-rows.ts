import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';

const code = /^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/;
const higher = /^(kota|kab\.|kabupaten|provinsi|prov\.)\s/i;
const placeColumn = /wilayah|kecamatan|kelurahan|desa/i;
const fewest = 3;

/**
 * Rows that stand for the place that all others lie in, and so for their total: the one whose region code begins every other code of the column, or, in
 * a column of kecamatan or kelurahan, the only one named as a kota, kabupaten or provinsi. What is told here is reported, and no row is left out for it.
 */
export function parentRows(rows: readonly Row[], fields: readonly Pick<Field, 'name'>[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { name } of fields) {
    const cells = rows.map((row) => (typeof row[name] === 'string' ? row[name].trim() : ''));
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length < fewest) continue;
    for (const at of filled.every((cell) => code.test(cell)) ? parents(cells) : namedHigher(name, cells)) found.add(at);
  }
  return found;
}

function parents(cells: readonly string[]): readonly number[] {
  const shortest = cells.reduce(
    (best, cell) => (cell !== '' && (best === '' || cell.length < best.length) ? cell : best),
    '',
  );
  const others = cells.filter((cell) => cell !== '' && cell !== shortest);
  // Several years of one place have its code several times.
  return others.length >= fewest - 1 && others.every((cell) => cell.startsWith(`${shortest}.`))
    ? cells.flatMap((cell, at) => (cell === shortest ? [at] : []))
    : [];
}

function namedHigher(column: string, cells: readonly string[]): readonly number[] {
  if (!placeColumn.test(column)) return [];
  const names = new Set(cells.filter((cell) => cell !== ''));
  const [only, ...more] = [...names].filter((name) => higher.test(name));
  if (only === undefined || more.length > 0 || names.size < fewest) return [];
  return cells.flatMap((cell, at) => (cell === only ? [at] : []));
}
