import type { Column } from '../../shape/table/columns.js';

/** Pixels that a column takes among those drawn; headings stand in their order, after those of tools. */
export function widthOf(root: ParentNode, columns: readonly Column[], name: string): number {
  const index = columns.findIndex(({ field }) => field.name === name);
  return root.querySelectorAll<HTMLElement>('thead th:not(.tool)')[index]?.offsetWidth ?? 120;
}
