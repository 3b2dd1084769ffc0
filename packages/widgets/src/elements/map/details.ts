import type { Field } from '@satudata/client';
import type { RowItems } from '../../shape/map/row-items.js';
import type { MapColumn } from './drawn-map.js';
import type { MapText } from './map-text.js';

/** What the panel tells of a row: the columns that are named, divided by commas, else all but its name and place. */
export function detailColumns(
  text: MapText,
  fields: readonly Field[],
  items: RowItems | undefined,
  named: string,
): readonly MapColumn[] {
  const own = new Set([...Object.values(items?.columns ?? {}), items?.nameColumn, '_id']);
  const told = fields
    .filter(({ name, type }) => !own.has(name) && type !== 'json' && type !== 'geo')
    .map(({ name }) => name);
  const wanted = named === '' ? told : named.split(',').map((name) => name.trim());
  return wanted.map((column) => ({ label: text.label(column), numeric: false, text: text.cell(column) }));
}
