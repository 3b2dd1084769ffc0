import type { Row } from '@satudata/client';
import type { SceneInput } from '../../../../packages/widgets/src/engines/chart/scene.js';
import { chartData } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import type { Stacking } from '../../../../packages/widgets/src/shape/chart/chart-kind.js';
import { figureText } from '../../../../packages/widgets/src/shape/chart/figure-text.js';
import * as many from '../../../../packages/widgets/src/shape/chart/many-series.js';
import * as time from '../../../../packages/widgets/src/shape/chart/time-axis.js';
import { timeText } from '../../../../packages/widgets/src/shape/chart/time-text.js';

/** What a layout is given for rows with the columns x, y and, where named, a series. */
export function sceneInput(
  rows: readonly Row[],
  {
    series = '',
    stacking = 'grouped',
    width = 600,
    font = 13,
  }: {
    readonly series?: string;
    readonly stacking?: Stacking;
    readonly width?: number;
    readonly font?: number;
  } = {},
): SceneInput {
  const data = chartData(rows, { x: 'x', y: 'y', series, op: undefined, order: 'given' }, { time, many });
  return {
    data,
    stacking,
    width,
    font,
    pointText(point) {
      const place = data.points[point];
      if (data.axis === 'time' && place?.at !== undefined) return timeText(place.at, data.grain ?? 'day', 'id');
      return String(place?.x);
    },
    seriesText: (index) => String(data.series[index]?.name),
    valueText: (value) => figureText(value, 'id', { short: true }),
    tickText: (value) => figureText(value, 'id', { short: true }),
    timeText: (at, unit) => timeText(at, unit, 'id'),
  };
}
