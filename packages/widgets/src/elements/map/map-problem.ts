import { isTileTemplate } from '../../engines/map/tile-template.js';
import { classings } from '../../shape/map/classes.js';
import type { ConfigProblem } from '../data-element/config-problem.js';

/** What a page's author may get wrong. */
export interface MapSettings {
  readonly kind: string;
  readonly value: string;
  readonly classes: string;
  readonly classCount: number;
  readonly breaks: string;
  readonly tiles?: string;
  readonly view?: string;
}

const kinds = ['points', 'heat', 'areas', 'lines'];
const views = ['map', 'table'];

/** The numbers of a text, as they were written. */
export function breaksOf(text: string): readonly number[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(Number);
}

function ascends(breaks: readonly number[]): boolean {
  return breaks.length > 0 && breaks.every((bound, index) => bound > (breaks[index - 1] ?? -Infinity));
}

// A field, or a measure of one: what is wrong inside is told by the question.
function readable(measure: string): boolean {
  return !/[()]/.test(measure) || /^\s*[a-z]+\s*\(.*\)\s*$/s.test(measure);
}

/** The first setting of a map that cannot be used. */
export function mapProblem(map: MapSettings): ConfigProblem | undefined {
  const { kind, value, classes, classCount, breaks, tiles = '', view = 'map' } = map;
  if (!kinds.includes(kind)) return { attribute: 'kind', value: kind, allowed: kinds };
  if (!classings.some((known) => known === classes))
    return { attribute: 'classes', value: classes, allowed: classings };
  if (!(classCount >= 2 && classCount <= 7)) {
    return { attribute: 'class-count', value: String(classCount), allowed: ['2', '…', '7'] };
  }
  if (classes === 'given' && !(ascends(breaksOf(breaks)) && breaksOf(breaks).length <= 6)) {
    return { attribute: 'breaks', value: breaks, allowed: ['10 20 50'] };
  }
  if (!views.includes(view)) return { attribute: 'view', value: view, allowed: views };
  if (tiles !== '' && !isTileTemplate(tiles)) {
    return { attribute: 'tiles', value: tiles, allowed: ['https://…/{z}/{x}/{y}.png'] };
  }
  return readable(value) ? undefined : { attribute: 'value', value, allowed: ['count()', 'sum(…)', '…'] };
}
