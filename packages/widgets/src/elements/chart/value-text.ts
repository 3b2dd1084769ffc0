import { figureText } from '../../shape/chart/figure-text.js';
import type { ChartText } from './chart-text.js';

/** A value with all its digits and its unit, its share where bars are drawn as shares, and what is drawn with it. */
export function valueText(text: ChartText, series: number, point: number): string {
  const own = ownText(text, series, point);
  if (text.answer.data.series[series]?.values[point] === undefined) return own;
  const beside = (text.answer.data.beside ?? []).flatMap(({ label, unit, series: of, values }) => {
    const value = of === series ? values[point] : undefined;
    return value === undefined ? [] : [`${label(text.localize)} ${figureText(value, text.localize.locale, { unit })}`];
  });
  return beside.length === 0 ? own : `${own} (${beside.join('; ')})`;
}

function ownText({ answer, localize, stacking, unit }: ChartText, series: number, point: number): string {
  const { series: all, exact } = answer.data;
  const value = all[series]?.values[point];
  if (value === undefined) return localize.say('noValue');
  const { locale } = localize;
  const own = answer.words?.units?.[series] ?? unit;
  const text = figureText(exact.get(`${series} ${point}`) ?? value, locale, { unit: own });
  if (stacking !== 'full' && answer.data.whole === undefined) return text;
  const whole = answer.data.whole ?? all.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0);
  const share = whole === 0 ? 0 : (value / whole) * 100;
  return localize.say('share', {
    value: text,
    share: figureText(Math.round(share * 10) / 10, locale, { unit: '%' }),
  });
}
