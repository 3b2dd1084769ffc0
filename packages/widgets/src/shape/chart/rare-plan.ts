import { ToldError } from '../../locale/told-error.js';
import { type ChartPlan, measureOf } from './chart-answer.js';
import type { ChartData } from './chart-data.js';
import { parseNotes, parseReferences } from './references.js';
import { showings } from './show-as.js';

/** Kinds whose values may stand on a log axis: none of their marks is a length from zero. */
const freeKinds = ['line', 'scatter', 'bubble', 'dot'];
/** Kinds that can be divided into small ones. */
const facetKinds = ['bar', 'column', 'line', 'area', 'dot', 'lollipop'];
/** Kinds whose values are no longer what they are when they are worked out further. */
const fixedKinds = ['pie', 'donut', 'histogram', 'combo', 'gauge', 'scatter', 'bubble', 'pyramid', 'heat'];

/** Refuses what an author asked for. Throws `invalid-config`, with the key of a text that says what to change. */
export function refuse(
  plan: ChartPlan,
  key: string,
  attribute: string,
  values: Readonly<Record<string, string>> = {},
): never {
  throw new ToldError(
    'invalid-config',
    key,
    { kind: plan.kind, x: plan.x, y: plan.y, ...values },
    { field: attribute, detail: plan.kind, hint: `Change ${attribute} of this chart of kind ${plan.kind}` },
  );
}

/** Refuses what can be known to be wrong before the data is asked for. Throws `invalid-config`. */
export function checkRarePlan(plan: ChartPlan): void {
  const { kind, more = {} } = plan;
  const { reference = '', notes = '', scale = '', showAs = '', facet = '', low = '', high = '' } = more;
  if (kind === 'gauge' && !((more.target ?? 0) > 0)) refuse(plan, 'misfitTarget', 'target');
  if (kind === 'bubble' && (more.size ?? '') === '') refuse(plan, 'misfitSize', 'size');
  if (kind === 'pyramid' && plan.series === '') refuse(plan, 'misfitPairs', 'series');
  if (kind === 'heat' && plan.series === '') refuse(plan, 'misfitRows', 'series');
  if (Number.isNaN(more.target)) refuse(plan, 'misfitTarget', 'target');
  if (parseReferences(reference) === undefined) refuse(plan, 'misfitReference', 'reference', { value: reference });
  if (parseNotes(notes) === undefined) refuse(plan, 'misfitNotes', 'notes', { value: notes });
  if (!['', 'linear', 'log'].includes(scale)) refuse(plan, 'misfitScale', 'scale', { value: scale });
  if (scale === 'log' && !freeKinds.includes(kind)) refuse(plan, 'misfitLog', 'scale');
  if (showAs !== '' && (!showings.some((how) => how === showAs) || fixedKinds.includes(kind)))
    refuse(plan, 'misfitShowAs', 'show-as', { value: showAs });
  if (facet !== '' && (plan.series !== '' || !facetKinds.includes(kind))) refuse(plan, 'misfitFacet', 'facet');
  if (plan.x.includes('*') && (low + facet !== '' || ![...facetKinds, 'slope', 'sparkline'].includes(kind)))
    refuse(plan, 'misfitWideKind', 'x');
  if ((low === '') !== (high === '')) refuse(plan, 'misfitEnds', low === '' ? 'low' : 'high');
  for (const text of [more.size, low, high]) if (text) measureOf(text);
}

/** Refuses data that a kind would draw falsely. Throws `invalid-config`. */
export function checkRareData(data: ChartData, plan: ChartPlan): void {
  if (data.points.length === 0) return;
  const below = (limit: number, or: boolean): boolean =>
    data.series.some(({ values }) =>
      values.some((value) => value !== undefined && (value < limit || (or && value === limit))),
    );
  if (plan.more?.scale === 'log' && below(0, true)) refuse(plan, 'misfitLog', 'scale');
  if (plan.kind === 'pyramid' && (data.series.length !== 2 || below(0, false))) refuse(plan, 'misfitPairs', 'series');
  if (plan.kind === 'slope' && data.points.length < 2) refuse(plan, 'misfitMoments', 'x');
  if (plan.kind === 'bubble' && data.axis === 'category') refuse(plan, 'misfitNumbers', 'x');
}
