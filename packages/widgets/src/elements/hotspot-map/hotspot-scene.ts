import type { Place } from '@satudata/client/place-text.js';
import { Clusters } from '../../engines/map/clusters.js';
import type { MapScene } from '../../engines/map/map-engine.js';
import type { MapPoint } from '../../engines/map/map-point.js';
import type { Localize } from '../../locale/localize.js';
import type { Finding, Wanted } from '../../shape/hotspot/finder.js';
import { statusShapes } from '../../shape/hotspot/status.js';
import type { HotspotWord } from './hotspot-map.words.js';

/** What the map of a finder shows, besides its hotspots. */
export interface HotspotView {
  readonly localize: Localize<HotspotWord>;
  readonly wanted: Wanted;
  /** Where the reader is. */
  readonly here: Place | undefined;
  /** Names the selection of rows. */
  readonly rows: string;
  readonly selected: string | undefined;
  readonly tiles: string;
  readonly attribution: string;
}

const index = (points: readonly MapPoint[]): Clusters => new Clusters(points);
const noLayers: MapScene['layers'] = [];
// The same finding gives the same points in one language, so that nothing is grouped twice.
const known = new WeakMap<Finding, { readonly locale: string; readonly points: readonly MapPoint[] }>();

function pointsOf(finding: Finding, localize: Localize<HotspotWord>): readonly MapPoint[] {
  const { locale } = localize;
  const before = known.get(finding);
  if (before?.locale === locale) return before.points;
  const points = finding.found.flatMap(({ hotspot: { id, name, place, status, kecamatan } }) =>
    place === undefined
      ? []
      : [{ id, ...place, name: `${name}, ${localize.say(status)}`, kind: status, area: kecamatan }],
  );
  known.set(finding, { locale, points });
  return points;
}

/** What the map of a finder shows: its points, grouped, in the shapes of their status. */
export function hotspotScene(
  finding: Finding,
  { localize, wanted, here, rows, selected, tiles, attribution }: HotspotView,
): MapScene {
  return {
    points: pointsOf(finding, localize),
    framing: JSON.stringify([wanted, here, rows]),
    shapes: statusShapes,
    layers: noLayers,
    index,
    dots: true,
    selected,
    here,
    tiles,
    attribution,
  };
}
