import type { Fault } from './fault.js';

/** What a case measured: one number a round, each against a floor measured in the same round, so that machines can be compared. */
export interface Measured {
  readonly name: string;
  /** What was measured and against what, in words. */
  readonly about: string;
  /** `×` of the floor, `MB`, or a number of elements. */
  readonly unit: '×' | 'MB' | 'elements';
  readonly rounds: readonly number[];
}

/** Several libraries at the same work, one a row, as it was measured in one run. */
export interface Beside {
  readonly title: string;
  /** What the numbers are. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A measured figure that was promised. */
export interface BenchPromise {
  readonly name: string;
  /** The most that the median may be. */
  readonly atMost: number;
}

/** A figure with its spread. */
export interface Figure extends Omit<Measured, 'rounds'> {
  readonly rounds: number;
  readonly median: number;
  /** A tenth of the rounds are below. */
  readonly low: number;
  /** A tenth of the rounds are above. */
  readonly high: number;
}

/** The middle of the rounds and their spread. */
export function figureOf({ rounds, ...rest }: Measured): Figure {
  const sorted = [...rounds].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { ...rest, rounds: rounds.length, median: at(0.5), low: at(0.1), high: at(0.9) };
}

/** The figures as a Markdown table, with what was promised beside. */
export function benchTable(figures: readonly Figure[], promises: readonly BenchPromise[]): string {
  const rows = figures.map((figure) => {
    const promise = promises.find(({ name }) => name === figure.name);
    const [median, low, high] = [figure.median, figure.low, figure.high].map((number) => number.toFixed(2));
    const promised =
      promise === undefined
        ? '–'
        : `${promise.atMost} ${figure.unit} ${isKept(figure, promise) ? 'kept' : '**broken**'}`;
    return `| ${figure.name} | ${median} ${figure.unit} | ${low}–${high} | ${figure.rounds} | ${promised} | ${figure.about} |`;
  });
  return ['| what | median | 10 %–90 % | rounds | at most | how |', '|---|--:|--:|--:|--:|---|', ...rows].join('\n');
}

/** Libraries side by side as a Markdown table under its title. */
export function besideTable({ title, note, head, rows }: Beside): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|---|${'--:|'.repeat(Math.max(0, head.length - 1))}`;
  return [`## ${title}`, '', note, '', line(head), rule, ...rows.map(line)].join('\n');
}

/** Promises that the figures break. A figure that is no number breaks its promise. */
export function benchFaults(figures: readonly Figure[], promises: readonly BenchPromise[]): Fault[] {
  return figures.flatMap((figure) => {
    const promise = promises.find(({ name }) => name === figure.name);
    if (promise === undefined || isKept(figure, promise)) return [];
    const message = `${figure.median.toFixed(2)} ${figure.unit}, promised ${promise.atMost} ${figure.unit}`;
    return [{ path: figure.name, message }];
  });
}

function isKept({ median }: Figure, { atMost }: BenchPromise): boolean {
  return median <= atMost;
}
