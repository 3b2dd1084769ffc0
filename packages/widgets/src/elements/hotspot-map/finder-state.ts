import type { Page, Row } from '@satudata/client';
import type { Place } from '@satudata/client/place-text.js';
import type { MapPoint } from '../../engines/map/map-point.js';
import { remembered } from '../../foundation/remembered.js';
import { type Finding, findHotspots, type Wanted } from '../../shape/hotspot/finder.js';
import { type Hotspots, hotspotsOf, type NamedColumns } from '../../shape/hotspot/hotspot.js';
import type { HotspotStatus } from '../../shape/hotspot/status.js';

/** What a finder works out from rows and wishes, each step only when it has to. */
export class FinderState {
  readonly #hotspots = remembered((page: Page, rest: readonly Row[], named: NamedColumns): Hotspots => {
    const hotspots = hotspotsOf(
      page.fields.map((field) => field.name),
      rest.length === 0 ? page.rows : [...page.rows, ...rest],
      named,
    );
    const { report } = hotspots;
    return { ...hotspots, report: { ...report, swapped: report.swapped + (page.swapped ?? 0) } };
  });
  readonly #finding = remembered(
    (hotspots: Hotspots, wanted: Wanted, from: Place | undefined): Finding => findHotspots(hotspots.all, wanted, from),
  );
  readonly #points = remembered(
    (finding: Finding, language: string, word: (status: HotspotStatus) => string): readonly MapPoint[] =>
      language === ''
        ? []
        : finding.found.flatMap(({ hotspot: { id, name, place, status, kecamatan } }) =>
            place === undefined
              ? []
              : [{ id, ...place, name: `${name}, ${word(status)}`, kind: status, area: kecamatan }],
          ),
  );

  readonly #similar = remembered(
    (
      hotspots: Hotspots,
      wanted: Wanted,
      from: Place | undefined,
      nearly: (searchText: string, wish: string) => boolean,
    ): Finding => findHotspots(hotspots.all, wanted, from, ({ searchText }) => nearly(searchText, wanted.text)),
  );

  hotspots(page: Page, rest: readonly Row[], named: NamedColumns): Hotspots {
    return this.#hotspots(page, rest, named);
  }

  finding(hotspots: Hotspots, wanted: Wanted, from: Place | undefined): Finding {
    return this.#finding(hotspots, wanted, from);
  }

  /** What nearly holds the words that are looked for. */
  similar(
    hotspots: Hotspots,
    wanted: Wanted,
    from: Place | undefined,
    nearly: (searchText: string, wish: string) => boolean,
  ): Finding {
    return this.#similar(hotspots, wanted, from, nearly);
  }

  /** The points of a finding for a map; `word` must be the same function every time. */
  points(finding: Finding, language: string, word: (status: HotspotStatus) => string): readonly MapPoint[] {
    return this.#points(finding, language, word);
  }
}
