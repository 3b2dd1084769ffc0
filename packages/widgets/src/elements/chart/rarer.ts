import type { BaseTable } from '@satudata/client';
import { areas } from '../../engines/chart/areas.js';
import { bubbles } from '../../engines/chart/bubbles.js';
import { dots, lollipops } from '../../engines/chart/dots.js';
import { gauge } from '../../engines/chart/gauge.js';
import { heat } from '../../engines/chart/heat.js';
import { overlaid } from '../../engines/chart/overlay.js';
import { panelsOf } from '../../engines/chart/panels.js';
import { pyramid } from '../../engines/chart/pyramid.js';
import type { Layout } from '../../engines/chart/scene.js';
import { slope } from '../../engines/chart/slope.js';
import { spark } from '../../engines/chart/spark.js';
import type { Localize } from '../../locale/localize.js';
import type { AnswerWords, ChartAnswer, ChartPlan } from '../../shape/chart/chart-answer.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import type { Stacking } from '../../shape/chart/chart-kind.js';
import { figureText } from '../../shape/chart/figure-text.js';
import { rareAnswer } from '../../shape/chart/rare-answer.js';
import { checkRareData, checkRarePlan } from '../../shape/chart/rare-plan.js';
import { type ShowAs, showAs, showings } from '../../shape/chart/show-as.js';
import { wideAnswer } from '../../shape/chart/wide-answer.js';
import { askKind, type Drawn, plainLayouts } from './kinds.js';
import { overlayOf, overlaySentences } from './overlay-of.js';
import { rarerStyles } from './rarer.styles.js';
import { rarerWords } from './rarer.words.js';

type Options = { readonly signal: AbortSignal; readonly fresh: boolean };

/** Most small charts, and most rows of a heat table. */
const mostPanels = 12;
const mostRows = 40;

const layouts: Readonly<Record<string, Layout>> = {
  dot: dots,
  lollipop: lollipops,
  slope,
  pyramid,
  heat,
  bubble: bubbles,
  sparkline: spark,
};
const standing = (asked: Stacking): Stacking => (asked === 'full' ? 'full' : 'stacked');
const alone = (): 'grouped' => 'grouped';

/** Asks for rarer kinds of chart, and for what is drawn over any kind. Throws `invalid-config` where the data does not fit. */
export async function askRarer(
  table: BaseTable,
  plan: ChartPlan,
  options: Options,
  localize: Localize<string>,
): Promise<Drawn> {
  await localize.add(rarerWords);
  checkRarePlan(plan);
  const basic = await askBasic(table, plan, options, localize);
  checkRareData(basic.answer.data, plan);
  const answer = worked(basic.answer, plan);
  const { data } = answer;
  const over = overlayOf(plan, data, localize);
  const { target, reference = '', notes = '', low = '', scale = '', facet = '' } = plan.more ?? {};
  const covered = plan.kind !== 'gauge' && (target !== undefined || reference + notes + low !== '');
  const free: Layout = scale === 'log' ? (input) => basic.layout({ ...input, log: true }) : basic.layout;
  const one = covered ? overlaid(free, over) : free;
  const own: AnswerWords['sentences'] = (say, unit) => [
    ...(basic.answer.words?.sentences?.(say, unit) ?? []),
    ...overlaySentences(plan, data, say, unit),
  ];
  return {
    ...basic,
    layout: facet === '' ? one : panelsOf(one),
    styles: rarerStyles,
    answer: { ...answer, words: { ...answer.words, sentences: own } },
  };
}

async function askBasic(
  table: BaseTable,
  plan: ChartPlan,
  options: Options,
  localize: Localize<string>,
): Promise<Drawn> {
  const { kind } = plan;
  const { low = '', high = '', size = '', facet = '' } = plan.more ?? {};
  const layout = layouts[kind];
  if (kind === 'gauge')
    return gaugeOf(await rareAnswer(table, { ...plan, x: '', series: '' }, options), plan, localize);
  if (kind === 'bubble') {
    const answer = await rareAnswer(table, plan, options, { beside: [{ ask: size }] });
    const label = (): string => answer.data.beside?.[0]?.label(localize) ?? '';
    return {
      answer: { ...answer, data: { ...answer.data, sparse: true } },
      layout: (input) => ({ ...bubbles(input), untold: [localize.say('areaIs', { label: label() })] }),
      stacking: alone,
    };
  }
  if (kind === 'heat')
    return { answer: await rareAnswer(table, plan, options, { most: mostRows }), layout: heat, stacking: alone };
  if (facet !== '') {
    const answer = await rareAnswer(table, { ...plan, series: facet }, options, { most: mostPanels });
    return { answer, layout: await layoutOf(kind), stacking: alone };
  }
  if (low !== '') {
    const beside = [
      { ask: low, word: 'low' },
      { ask: high, word: 'high' },
    ];
    const answer = await rareAnswer(table, largest(plan), options, { beside });
    return { answer, layout: await layoutOf(kind), stacking: alone };
  }
  if (plan.x.includes('*')) {
    const answer = await wideAnswer(table, largest(plan), options);
    const data = kind === 'slope' ? ends(answer.data) : answer.data;
    return {
      answer: { ...answer, data },
      layout: await layoutOf(kind),
      stacking: kind === 'area' ? standing : undefined,
    };
  }
  if (layout === undefined) return askKind(table, { ...plan, more: undefined }, options, localize);
  const { answer } = await askKind(table, { ...largest(plan), kind: 'bar', more: undefined }, options, localize);
  if (kind === 'slope') {
    const data = ends(answer.data);
    const sentences: AnswerWords['sentences'] = (own, unit) => slopeSentences(data, answer, own, unit);
    return { answer: { ...answer, data, words: { ...answer.words, sentences } }, layout, stacking: alone };
  }
  return { answer, layout, stacking: alone };
}

const largest = (plan: ChartPlan): ChartPlan => ({
  ...plan,
  largestFirst: ['bar', 'dot', 'lollipop'].includes(plan.kind),
});

async function layoutOf(kind: string): Promise<Layout> {
  return layouts[kind] ?? (await plainLayouts[kind]?.()) ?? areas;
}

// The first and the last place of a time axis, or of names as they come.
function ends(data: ChartData): ChartData {
  const kept = data.points.length < 2 ? [...data.points.keys()] : [0, data.points.length - 1];
  return {
    ...data,
    points: kept.flatMap((point) => data.points[point] ?? []),
    series: data.series.map((one) => ({ ...one, values: kept.map((point) => one.values[point]) })),
    exact: new Map(),
  };
}

// Which series rose and which fell most.
function slopeSentences({ series }: ChartData, { data, words }: ChartAnswer, localize: Localize<string>, unit: string) {
  if (series.length < 2) return [];
  const figure = (value: number): string => figureText(value, localize.locale, { unit, short: true });
  const nameOf = (index: number): string =>
    words?.series?.(index, localize) ?? String(data.series[index]?.name ?? localize.say('rest'));
  const changes = series.flatMap(({ values: [from, to] }, index) =>
    from === undefined || to === undefined ? [] : [{ index, from, to, by: to - from }],
  );
  return (['rise', 'fall'] as const).flatMap((word): readonly string[] => {
    const sign = word === 'rise' ? 1 : -1;
    const [most] = changes.filter(({ by }) => by * sign > 0).sort((a, b) => (b.by - a.by) * sign);
    if (most === undefined) return [];
    return [localize.say(word, { name: nameOf(most.index), from: figure(most.from), to: figure(most.to) })];
  });
}

function gaugeOf(answer: ChartAnswer, plan: ChartPlan, localize: Localize<string>): Drawn {
  const target = plan.more?.target ?? 1;
  const value = answer.data.series[0]?.values[0];
  const share = (locale: Localize<string>['locale']): string =>
    value === undefined ? '' : figureText(Math.round((value / target) * 1000) / 10, locale, { unit: '%' });
  return {
    answer: {
      ...answer,
      xLabel: answer.yLabel ?? '',
      words: {
        point: (_, own) => own.say('total'),
        sentences: (own, unit) =>
          value === undefined
            ? []
            : [
                own.say('reachedOne', {
                  value: figureText(value, own.locale, { unit, short: true }),
                  share: share(own.locale),
                  target: figureText(target, own.locale, { unit, short: true }),
                }),
              ],
      },
    },
    layout: (input) =>
      gauge(
        input,
        target,
        localize.say('targetIs', { value: input.valueText(target) }),
        value === undefined ? '' : localize.say('ofTarget', { share: share(localize.locale) }),
      ),
    stacking: alone,
  };
}

const measures: Readonly<Record<ShowAs, string>> = {
  cumulative: 'showCumulative',
  change: 'showChange',
  'percent-change': 'showPercent',
  index: 'showIndex',
};

function worked(answer: ChartAnswer, plan: ChartPlan): ChartAnswer {
  const how = showings.find((one) => one === plan.more?.showAs);
  if (how === undefined) return answer;
  const label = answer.yLabel;
  return {
    ...answer,
    data: showAs(answer.data, how),
    madeUnit: how === 'percent-change' ? '%' : how === 'index' ? '' : undefined,
    words: {
      ...answer.words,
      measure: (localize) => localize.say(measures[how], { label: label ?? localize.say('count') }),
    },
  };
}
