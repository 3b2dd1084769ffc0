import type { Field } from '../../model/field.js';
import type { Row, Value } from '../../model/row.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { plainText } from '../plain-text.js';

/** Rows of a cube, one for each cell that is there. */
export interface CubeRows {
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  /** Keys that two combinations of dimensions share; their cells are left out, for nobody can tell whose they are. */
  readonly ambiguous: readonly string[];
}

interface Member {
  readonly value: string;
  readonly label: string;
}

/**
 * The cells of a BPS cube as rows. A key is the plain join of the values of five dimensions, of no fixed length: keys are made from the
 * dimensions and looked up, never taken apart. Cells that are missing are absent. Labels are cleared of their tags.
 */
export function cubeRows(answer: unknown): CubeRows {
  const cube = objectOf(answer);
  const cells = objectOf(cube['datacontent']);
  const [variable] = listOf(cube['var']);
  const unit = textOf(variable?.['unit']);
  const [areas, variables, groups, years, periods] = ['vervar', 'var', 'turvar', 'tahun', 'turtahun'].map((name) =>
    membersOf(cube[name]),
  );
  const found = new Map<string, Row>();
  const ambiguous = new Set<string>();
  for (const area of areas ?? [])
    for (const measured of variables ?? [])
      for (const group of groups ?? [])
        for (const year of years ?? [])
          for (const period of periods ?? []) {
            const key = `${area.value}${measured.value}${group.value}${year.value}${period.value}`;
            const cell = Object.hasOwn(cells, key) ? cells[key] : undefined;
            if (cell === undefined || cell === null || cell === '') continue;
            if (found.has(key)) ambiguous.add(key);
            found.set(key, rowOf(area, group, year, period, cell));
          }
  for (const key of ambiguous) found.delete(key);
  return { rows: [...found.values()], fields: fieldsOf(cube, unit), ambiguous: [...ambiguous] };
}

function rowOf(area: Member, group: Member, year: Member, period: Member, cell: unknown): Row {
  const row: Record<string, Value> = Object.create(null);
  row['kode'] = area.value;
  row['wilayah'] = area.label;
  row['kelompok'] = group.value === '0' ? null : group.label;
  row['tahun'] = Number(year.label) || Number(year.value) + 1_900;
  row['periode'] = period.value === '0' ? null : period.label;
  row['nilai'] = typeof cell === 'number' ? cell : Number.isNaN(Number(cell)) ? null : Number(cell);
  return row;
}

function fieldsOf(cube: Raw, unit: string): readonly Field[] {
  const text = (name: string, label: string): Field => ({ name, type: 'text', exact: true, label });
  const number = (name: string, label: string): Field => ({ name, type: 'number', exact: true, label });
  return [
    text('kode', 'Kode'),
    text('wilayah', plainText(textOf(cube['labelvervar'])) || 'Wilayah'),
    text('kelompok', plainText(textOf(cube['labelturvar'])) || 'Kelompok'),
    number('tahun', 'Tahun'),
    text('periode', 'Periode'),
    unit === '' ? number('nilai', 'Nilai') : { ...number('nilai', 'Nilai'), unit },
  ];
}

function membersOf(list: unknown): readonly Member[] {
  return listOf(list).map((raw) => ({ value: textOf(raw['val']), label: plainText(textOf(raw['label'])) }));
}
