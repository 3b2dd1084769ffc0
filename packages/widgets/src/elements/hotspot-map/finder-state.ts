import type { Page, Row } from '@satudata/client';
import type { Place } from '@satudata/client/place-text.js';
import { remembered } from '../../foundation/remembered.js';
import { type Finding, findHotspots, type Wanted } from '../../shape/hotspot/finder.js';
import { type Hotspots, hotspotsOf, type NamedColumns } from '../../shape/hotspot/hotspot.js';

/** What was found; `similar` where nothing holds the words, and what nearly does is shown instead. */
export interface Found extends Finding {
  readonly similar?: boolean;
}

/** What a finder works out from rows and wishes, each step only when it has to. */
export class FinderState {
  /** Hotspots of a first page with the rows after it. */
  readonly hotspots = remembered((page: Page, rest: readonly Row[], named: NamedColumns): Hotspots => {
    const hotspots = hotspotsOf(
      page.fields.map((field) => field.name),
      rest.length === 0 ? page.rows : [...page.rows, ...rest],
      named,
    );
    const { report } = hotspots;
    return { ...hotspots, report: { ...report, swapped: report.swapped + (page.swapped ?? 0) } };
  });

  /** What is found; `nearly` tells whether a text nearly holds the words of a wish, once that can be told. */
  readonly finding = remembered(
    (
      { all }: Hotspots,
      wanted: Wanted,
      from: Place | undefined,
      nearly: ((searchText: string, wish: string) => boolean) | undefined,
    ): Found => {
      const exact = findHotspots(all, wanted, from);
      if (exact.found.length > 0 || wanted.text === '' || nearly === undefined) return exact;
      const close = findHotspots(all, wanted, from, nearly);
      return close.found.length > 0 ? { ...close, similar: true } : exact;
    },
  );
}
