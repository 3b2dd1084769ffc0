import type { RarerWord } from './rarer.words.js';

/** What rarer kinds of chart and what is drawn over a chart say, in English. */
export const words: Readonly<Record<RarerWord, string>> = {
  targetIs: 'Target {value}',
  ofTarget: '{share} of target',
  reachedOne: '{value} is {share} of the target of {target}.',
  reachedSome: 'Target {target}: {n} of {all} values reach it.',
  referenceIs: 'Reference: {label}, {value}.',
  referencePlain: 'Reference {value}',
  rangeIs: 'Range: {label}, {from} to {to}.',
  rangePlain: '{from} to {to}',
  notesAre: 'Notes: {notes}.',
  theAvg: 'Average',
  theMedian: 'Median',
  theMin: 'Lowest',
  theMax: 'Highest',
  low: 'lower end',
  high: 'upper end',
  total: 'All',
  areaIs: 'Area of a bubble: {label}.',
  rise: 'Largest rise: {name}, from {from} to {to}.',
  fall: 'Largest fall: {name}, from {from} to {to}.',
  showCumulative: '{label}, cumulative',
  showChange: 'Change of {label}',
  showPercent: 'Change of {label} (%)',
  showIndex: '{label} (index, first value = 100)',
  misfitTarget: 'This chart is not complete. Say which value is to be reached, e.g. target="100".',
  misfitSize: 'This chart is not complete. Say what the areas of bubbles show, e.g. size="sum(…)".',
  misfitPairs:
    'This chart does not fit: a pyramid compares two series without negative values. Give series two names, or use kind="bar".',
  misfitMoments:
    'This chart does not fit: kind="slope" compares two moments, but the column “{x}” does not have two. Use kind="dot".',
  misfitRows: 'This chart is not complete. Name the field of the rows of the heat table, e.g. series="kecamatan".',
  misfitReference:
    'The reference cannot be read: “{value}”. Write e.g. reference="20 Threshold; 10..15 Usual range; avg".',
  misfitNotes: 'The notes cannot be read: “{value}”. Write e.g. notes="2021: Pandemic; 2023..2024: Extension".',
  misfitLog:
    'This chart does not fit: a log axis is for values above zero and kind="line", "scatter", "bubble" or "dot". Remove scale.',
  misfitScale: 'The value scale="{value}" is not known. Use "linear" or "log".',
  misfitShowAs:
    'The value show-as="{value}" cannot be used here. Use "cumulative", "change", "percent-change" or "index", and not with kind="{kind}".',
  misfitFacet:
    'This chart does not fit: facet is used without series, and with kind="bar", "column", "line", "area", "dot" or "lollipop".',
  misfitWide: 'No field fits x="{x}". Write e.g. x="tahun_*" for the fields tahun_2021, tahun_2022.',
  misfitWideKind:
    'This chart does not fit: x="{x}" is used with kind="bar", "column", "line", "area", "dot", "lollipop", "slope" or "sparkline", without facet and low.',
  misfitEnds: 'This chart is not complete. Name both ends of the error bars: low and high.',
};
