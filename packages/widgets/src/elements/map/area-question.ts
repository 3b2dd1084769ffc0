import type { BaseTable } from '@satudata/client';
import { narrow, ownSubject } from '../../controllers/subject.js';
import { loadPart } from '../../foundation/load-part.js';
import type { AreaAnswer } from '../../shape/map/area-answer.js';
import type { TableQuestion } from '../data-element/data-element.js';

/** What a map of areas is told by its page. */
export interface AreaSettings {
  readonly value: string;
  readonly category: string;
  readonly key: string;
  readonly areaKey: string;
  readonly name: string;
  readonly areas: string;
  readonly areasTable: BaseTable<object> | undefined;
  readonly areasWhere: string;
  readonly relay: string;
}

/** What areas are coloured by: without a value and a category, by how many rows they have. */
export function measureOrCount(value: string, category: string): string {
  return value === '' && category === '' ? 'count()' : value;
}

/** Asks for areas and for what rows say of them; `load` fetches what they are drawn with meanwhile. */
export function areaQuestion(
  settings: AreaSettings,
  load: () => Promise<unknown>,
): TableQuestion<{ readonly areas: AreaAnswer }> {
  const { value, category, key, areaKey, name, areas: src, areasTable, areasWhere: where, relay } = settings;
  const own = ownSubject(areasTable, { src, portal: '', resource: '', relay });
  const plan = { value: measureOrCount(value, category), category, key, areaKey, name };
  return {
    key: JSON.stringify(['areas', plan, own?.key, where]),
    ask: async (table, options) => {
      const [part, areas] = await Promise.all([
        loadPart(() => import('./areas.js')),
        own === undefined ? undefined : narrow(own, { where, search: '' }).open(),
        load(),
      ]);
      return { areas: await part.areaAnswer(table, areas, plan, options) };
    },
  };
}
