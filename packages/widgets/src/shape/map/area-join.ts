import type { Row, Value } from '@satudata/client';
import { isMissing } from '../../format/missing.js';
import { foldRegion, looksLikeCode, surelyOf } from './region-key.js';

/** How areas and rows are brought together. */
export interface JoinKeys {
  /** `code` compares exactly, `name` without case, spaces and the words for a level. */
  readonly by: 'code' | 'name';
  readonly areaKey: string;
  readonly rowKey: string;
}

/** Two names that one code has: a sign that the codes are of different systems. */
export interface NameClash {
  readonly code: string;
  readonly area: string;
  readonly row: string;
}

const text = (value: Value | undefined): string =>
  value === undefined || isMissing(value) || typeof value === 'object' ? '' : String(value).trim();

/** The key that a value is compared by; empty for none. */
export function joinKey(value: Value | undefined, by: JoinKeys['by']): string {
  return by === 'code' ? text(value) : foldRegion(text(value));
}

function keySet(rows: readonly Row[], column: string, by: JoinKeys['by']): ReadonlySet<string> {
  return new Set(rows.map((row) => joinKey(row[column], by)).filter((key) => key !== ''));
}

const codeLike = (keys: ReadonlySet<string>): boolean => keys.size > 0 && [...keys].every(looksLikeCode);

// A column that repeats itself, such as the kecamatan of a kelurahan, does not name an area.
function unique(areas: readonly Row[], column: string, by: JoinKeys['by']): boolean {
  return keySet(areas, column, by).size > areas.length * 0.9;
}

/**
 * Finds by which columns areas and rows belong together: those with the most keys in common, codes before names. A column that
 * the page's author names is kept. Undefined when nothing is in common.
 */
export function findJoin(
  areas: readonly Row[],
  rows: readonly Row[],
  columns: { readonly area: readonly string[]; readonly row: readonly string[] },
  named: { readonly areaKey: string; readonly rowKey: string },
): JoinKeys | undefined {
  const areaColumns = named.areaKey === '' ? columns.area : [named.areaKey];
  const rowColumns = named.rowKey === '' ? columns.row : [named.rowKey];
  let best: { readonly keys: JoinKeys; readonly score: number } | undefined;
  for (const by of ['code', 'name'] as const) {
    const rowKeys = rowColumns.map((column) => [column, keySet(rows, column, by)] as const);
    for (const areaKey of areaColumns) {
      const areaKeys = keySet(areas, areaKey, by);
      if (codeLike(areaKeys) !== (by === 'code') || (named.areaKey === '' && !unique(areas, areaKey, by))) continue;
      for (const [rowKey, keys] of rowKeys) {
        const score = [...areaKeys].filter((key) => keys.has(key)).length;
        if (score > (best?.score ?? 0)) best = { keys: { by, areaKey, rowKey }, score };
      }
    }
    // Names are tried only where codes bring nothing, or the author named columns that hold none.
    if (best !== undefined) return best.keys;
  }
  return undefined;
}

/** Whether the codes of two columns are surely of different systems: one has dots, the other digits alone. */
export function systemsDiffer(areas: readonly Row[], rows: readonly Row[], { areaKey, rowKey }: JoinKeys): boolean {
  const dotted = (list: readonly Row[], column: string): boolean | undefined => {
    const codes = [...keySet(list, column, 'code')].filter(looksLikeCode);
    return codes.length === 0 ? undefined : codes.some((code) => surelyOf(code) === 'kemendagri');
  };
  const [area, row] = [dotted(areas, areaKey), dotted(rows, rowKey)];
  return area !== undefined && row !== undefined && area !== row;
}

/**
 * Whether the rows' codes are rather Kemendagri's without their dots than what they were matched by: such codes fit some of BPS's by
 * chance.
 */
export function dotsLost(
  areas: readonly Row[],
  rows: readonly Row[],
  { areaKey, rowKey }: JoinKeys,
  columns: readonly string[],
): boolean {
  const keys = [...keySet(rows, rowKey, 'code')];
  const fits = (codes: ReadonlySet<string>): number => keys.filter((key) => codes.has(key)).length;
  const matched = fits(keySet(areas, areaKey, 'code'));
  return columns.some((column) => {
    const dotted = [...keySet(areas, column, 'code')].filter((code) => surelyOf(code) === 'kemendagri');
    return fits(new Set(dotted.map((code) => code.replaceAll('.', '')))) > matched;
  });
}

/** Names of one code that are not the same: each is a reason to doubt the join. Columns that say several things of one code name no area. */
export function nameClashes(
  areas: readonly Row[],
  rows: readonly Row[],
  { areaKey, rowKey }: JoinKeys,
  names: { readonly area: readonly string[]; readonly row: readonly string[] },
): readonly NameClash[] {
  const known = new Map<string, Map<string, Set<string>>>();
  for (const row of rows) {
    const code = joinKey(row[rowKey], 'code');
    const columns = known.get(code) ?? new Map<string, Set<string>>();
    known.set(code, columns);
    for (const column of names.row) columns.set(column, (columns.get(column) ?? new Set()).add(text(row[column])));
  }
  return areas.flatMap((area) => {
    const code = joinKey(area[areaKey], 'code');
    const told = [...(known.get(code)?.values() ?? [])].flatMap((values) => (values.size === 1 ? [...values] : []));
    const row = told.filter((name) => name !== '');
    const own = names.area.map((column) => text(area[column])).filter((name) => name !== '');
    const same = own.some((name) => row.some((other) => foldRegion(name) === foldRegion(other)));
    return row.length === 0 || own.length === 0 || same ? [] : [{ code, area: own[0] ?? '', row: row[0] ?? '' }];
  });
}
