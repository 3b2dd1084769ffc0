import { nothing } from 'lit';
import type { Scene } from '../../engines/chart/scene.js';
import { SatuSelectEvent } from '../../foundation/events.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import type { ChartText } from './chart-text.js';
import type { ExploreController, Value } from './explore-controller.js';
import { renderPointList } from './point-list.js';
import { placeTip, renderTip } from './tip.js';

/** Draws the list of values that a reader has reached for, and the tooltip of the one that is shown closely. */
export function renderReached(
  explore: Pick<ExploreController, 'stops' | 'position' | 'shown' | 'choose'>,
  data: ChartData,
  text: ChartText,
  localize: Localize<string>,
  scene: Scene | undefined,
): readonly unknown[] {
  const { stops, position, shown } = explore;
  return [
    renderPointList(data, text, localize, stops, position, (at) => explore.choose(at)),
    shown === undefined ? nothing : renderTip(data, text, shown, scene),
  ];
}

/** Puts a host's tooltip beside the value that is shown closely. */
export function placeReached(host: Element, { series, point }: Value, scene: Scene | undefined): void {
  const tip = host.shadowRoot?.querySelector<HTMLElement>('.tip');
  const place = scene?.place(series, point);
  if (tip && scene !== undefined && place !== undefined) placeTip(tip, scene.width, place);
}

/** Tells the page which value a reader chose. */
export function tellChoice(host: Element, data: ChartData | undefined, { series, point }: Value): void {
  const value = data?.series[series]?.values[point];
  if (data === undefined || value === undefined) return;
  host.dispatchEvent(new SatuSelectEvent({ x: data.points[point]?.x, series: data.series[series]?.name, value }));
}
