import type { Across, Beside, Overlay } from '../../engines/chart/overlay.js';
import type { SceneInput } from '../../engines/chart/scene.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartPlan } from '../../shape/chart/chart-answer.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import { figureText } from '../../shape/chart/figure-text.js';
import {
  type PlaceNote,
  parseNotes,
  parseReferences,
  type Reference,
  referenceValue,
} from '../../shape/chart/references.js';

const names = { avg: 'theAvg', median: 'theMedian', min: 'theMin', max: 'theMax' } as const;

const known = (data: ChartData): readonly number[] =>
  data.series.flatMap(({ values }) => values.flatMap((value) => value ?? []));

const nameOf = ({ from, label }: Reference, localize: Localize<string>): string =>
  label !== '' || typeof from === 'number' ? label : localize.say(names[from]);

/** Where a note stands: its first and last point; undefined where the chart does not have them. */
export function placeOf(data: ChartData, field: string, { from, to = from }: PlaceNote) {
  const at = (text: string): number | undefined => data.time?.instantOf(text, field)?.at;
  const [start, end] = [at(from), at(to)];
  let [first, last] = [-1, -1];
  if (data.axis === 'time' && start !== undefined && end !== undefined) {
    first = data.points.findIndex((point) => (point.at ?? 0) >= start);
    last = from === to ? first : data.points.findLastIndex((point) => (point.at ?? 0) <= end);
  } else {
    first = data.points.findIndex(({ x }) => String(x) === from);
    last = data.points.findLastIndex(({ x }) => String(x) === to);
  }
  return first < 0 || last < first ? undefined : { from: first, to: last };
}

/** What is drawn over a chart, with the names that are drawn with it. */
export function overlayOf(
  plan: ChartPlan,
  data: ChartData,
  localize: Localize<string>,
): (input: SceneInput) => Overlay {
  const { target, reference = '', notes = '', low = '' } = plan.more ?? {};
  const all = known(data);
  const beside = data.beside ?? [];
  return ({ valueText }) => {
    const across: Across[] = [];
    if (target !== undefined) {
      const text = localize.say('targetIs', { value: valueText(target) });
      across.push({ role: 'target', from: target, to: target, text });
    }
    for (const one of parseReferences(reference) ?? []) {
      const from = referenceValue(one, all);
      if (from === undefined) continue;
      const { to = from } = one;
      const range = to !== from;
      const value = range ? `${valueText(from)} – ${valueText(to)}` : valueText(from);
      across.push({ role: range ? 'band' : 'reference', from, to, text: `${nameOf(one, localize)} ${value}`.trim() });
    }
    const places = (parseNotes(notes) ?? []).flatMap((note): readonly Beside[] => {
      const place = placeOf(data, plan.x, note);
      return place === undefined ? [] : [{ ...place, text: note.text }];
    });
    const values = data.series.map((_, series) => beside.filter((one) => one.series === series));
    return {
      across,
      notes: places,
      ends:
        low === ''
          ? undefined
          : (series, point) => {
              const [a, b] = [values[series]?.[0]?.values[point], values[series]?.[1]?.values[point]];
              return a === undefined || b === undefined ? undefined : [a, b];
            },
    };
  };
}

/** What a summary says of what is drawn over a chart. */
export function overlaySentences(plan: ChartPlan, data: ChartData, localize: Localize<string>, unit: string) {
  const { target, reference = '', notes = '' } = plan.more ?? {};
  const all = known(data);
  const figure = (value: number): string => figureText(value, localize.locale, { unit, short: true });
  const sentences: string[] = [];
  if (target !== undefined && plan.kind !== 'gauge' && all.length > 0) {
    const n = figureText(all.filter((value) => value >= target).length, localize.locale);
    sentences.push(
      localize.say('reachedSome', { target: figure(target), n, all: figureText(all.length, localize.locale) }),
    );
  }
  for (const one of parseReferences(reference) ?? []) {
    const from = referenceValue(one, all);
    if (from === undefined) continue;
    const label = nameOf(one, localize);
    if (one.to !== undefined && one.to !== from) {
      const range = { from: figure(from), to: figure(one.to) };
      sentences.push(
        label === '' ? `${localize.say('rangePlain', range)}.` : localize.say('rangeIs', { label, ...range }),
      );
    } else {
      const value = figure(from);
      sentences.push(
        label === '' ? `${localize.say('referencePlain', { value })}.` : localize.say('referenceIs', { label, value }),
      );
    }
  }
  const told = (parseNotes(notes) ?? []).map(
    ({ from, to, text }) => `${to === undefined ? from : `${from}–${to}`}: ${text}`,
  );
  if (told.length > 0) sentences.push(localize.say('notesAre', { notes: told.join('; ') }));
  return sentences;
}
