import { type FirstRows, firstRows } from '../../controllers/first-rows.js';
import type { AreaAnswer } from '../../shape/map/area-answer.js';
import type { TableQuestion } from '../data-element/data-element.js';
import { type AreaSettings, areaQuestion } from './area-question.js';

/** Rows with places, or areas with values. */
export type MapAnswer =
  | { readonly rows: FirstRows; readonly areas?: never }
  | { readonly areas: AreaAnswer; readonly rows?: never };

/** What a map, or one layer of it, asks; `load` fetches what the answer is drawn with meanwhile. */
export function mapQuestion(
  settings: AreaSettings & { readonly kind: string },
  load: () => Promise<unknown>,
): TableQuestion<MapAnswer> {
  if (settings.kind === 'areas') return areaQuestion(settings, load);
  return {
    key: 'points',
    ask: async (table, options) => {
      const [rows] = await Promise.all([firstRows(table, options), load()]);
      return { rows };
    },
  };
}
