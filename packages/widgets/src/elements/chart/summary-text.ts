import type { Scene } from '../../engines/chart/scene.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import { chartFacts, type Spot } from '../../shape/chart/chart-facts.js';
import { figureText } from '../../shape/chart/figure-text.js';
import type { ChartText } from './chart-text.js';

/** The summary of a chart: a fixed grammar over its figures, without a claim about causes. */
export function summaryText(text: ChartText): string {
  const { units, sentences } = text.answer.words ?? {};
  const { data } = text.answer;
  // What has units of its own is not compared with the others.
  const own =
    units === undefined
      ? [sentencesOf(text, data, text.unit, () => '')]
      : data.series.map((one, series) =>
          sentencesOf(text, { ...data, series: [one] }, units[series] ?? '', () => text.series(series)),
        );
  return [...own, ...(sentences?.(text.localize, text.unit) ?? [])].join(' ');
}

function sentencesOf(text: ChartText, data: ChartData, unit: string, about: () => string): string {
  const { localize, stacking } = text;
  const facts = chartFacts(data, stacking);
  const { highest, lowest, first, last } = facts;
  const say = localize.say.bind(localize);
  const n = (count: number): string => figureText(count, localize.locale);
  const spot = ({ value }: Spot): string => figureText(value, localize.locale, { unit, short: true });
  const place = ({ series, point }: Spot): string => {
    const x = text.point(point);
    return series === undefined || data.series.length === 1 ? x : `${x}, ${text.series(series)}`;
  };
  if (highest === undefined || lowest === undefined) return say('none');
  const sentences: string[] = [];
  if (facts.count === 1) sentences.push(say('only', { value: spot(highest), place: place(highest) }));
  else {
    sentences.push(say('counted', { n: n(facts.count) }));
    if (highest.value === lowest.value) sentences.push(say('equal', { value: spot(highest) }));
    else {
      const [high, low] = [spot(highest), spot(lowest)];
      sentences.push(say('extremes', { high, low, highPlace: place(highest), lowPlace: place(lowest) }));
      if (first !== undefined && last !== undefined) {
        const [from, to] = [spot(first), spot(last)];
        sentences.push(say('change', { first: from, last: to, firstPlace: place(first), lastPlace: place(last) }));
      }
    }
  }
  if (facts.missing > 0) sentences.push(say('missing', { n: n(facts.missing) }));
  const name = about();
  return name === '' ? sentences.join(' ') : localize.say('ofSeries', { series: name, text: sentences.join(' ') });
}

/** What a drawing leaves out, and what in it has no name there. */
export function noteTexts(
  { answer, localize, xLabel }: ChartText,
  { cut, untold = [] }: Pick<Scene, 'cut' | 'untold'>,
): readonly string[] {
  const { leftOut, withoutPlace, pointsLeftOut = 0 } = answer.data;
  const n = (count: number): string => figureText(count, localize.locale);
  return [
    cut ? localize.say('cut') : '',
    ...untold,
    leftOut > 0 ? localize.say('leftOut', { n: n(leftOut) }) : '',
    pointsLeftOut > 0 ? localize.say('pointsLeftOut', { n: n(pointsLeftOut) }) : '',
    withoutPlace > 0 ? localize.say('withoutPlace', { n: n(withoutPlace), label: xLabel }) : '',
  ].filter((note) => note !== '');
}
