import type { Page } from '../model/page.js';
import type { TableChange } from '../model/table-change.js';

type Told = Pick<Page, 'fields' | 'total' | 'totalIsEstimate'>;

/** What changed of a table from one of its answers to a later one; undefined where nothing did. Estimates are no change. */
export function changeBetween(before: Told, now: Told): TableChange | undefined {
  const fields = columns(before) !== columns(now);
  const total = before.total !== now.total && !before.totalIsEstimate && !now.totalIsEstimate;
  if (!fields && !total) return undefined;
  return total ? { fields, total: [before.total, now.total] } : { fields };
}

function columns({ fields }: Told): string {
  return JSON.stringify(fields.map(({ name, type, nativeType, unit }) => [name, type, nativeType, unit]));
}
