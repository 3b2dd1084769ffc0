import type { Subject } from '../../controllers/subject.js';
import { remembered } from '../../foundation/remembered.js';
import type { Localize } from '../../locale/localize.js';
import type { RowItems } from '../../shape/map/row-items.js';
import { drawAreas } from './areas.js';
import { areaWords } from './areas.words.js';
import { detailsOf, drawAnswer, fieldsOf, itemsOf, lookKey, reportNotes } from './draw-answer.js';
import type { DrawnMap, MapNote } from './drawn-map.js';
import { joinedMap } from './joined-map.js';
import type { SatuLayer } from './layer.js';
import { layerWords } from './layers.words.js';
import type { MapPart } from './map-part.js';
import type { MapAnswer } from './map-question.js';
import { MapText } from './map-text.js';
import { drawLines, drawPoints } from './points.js';
import { pointWords } from './points.words.js';

const pens = { points: { drawLines, drawPoints }, areas: { drawAreas } };

/** A map with all of its layers. */
export interface LayeredMap {
  readonly map: DrawnMap;
  /** Each layer, the map's own first. */
  readonly parts: readonly MapPart[];
}

type Draw = (layer: SatuLayer, at: number, ...given: readonly unknown[]) => MapPart | undefined;

/** Draws the further layers of a map. */
export class MapLayers {
  readonly #localize: Localize<string>;
  readonly #changed: () => void;
  readonly #draws = new WeakMap<SatuLayer, Draw>();
  #joined: LayeredMap | undefined;

  constructor(localize: Localize<string>, changed: () => void) {
    this.#localize = localize;
    this.#changed = changed;
  }

  /** Makes it, with its words. */
  static async open(localize: Localize<string>, changed: () => void): Promise<MapLayers> {
    await Promise.all([localize.add(layerWords), localize.add(pointWords), localize.add(areaWords)]);
    return new MapLayers(localize, changed);
  }

  /** Puts layers on a map; those that are still read are left out, and told. */
  on(base: MapPart, layers: readonly SatuLayer[], borrowed: Subject | undefined, at: number): LayeredMap {
    const notes: MapNote[] = [];
    const parts = layers.flatMap((layer, index): MapPart[] => {
      layer.follow(borrowed, at);
      const label = this.#label(layer, index + 1);
      notes.push(...this.#notes(layer, label));
      const { value } = layer.answer;
      const part = value === undefined ? undefined : this.#draw(layer, value, index + 1, label);
      return part === undefined ? [] : [part];
    });
    return this.#join([base, ...parts], notes);
  }

  #label({ label, name, title }: SatuLayer, n: number): string {
    return [label, title, name].find((text) => text !== '') ?? this.#localize.say('layer', { n });
  }

  #notes({ answer: { status, value }, misconfigured, rows }: SatuLayer, label: string): readonly MapNote[] {
    const say = (key: string, n = ''): string => this.#localize.say(key, { label, n });
    if (misconfigured) return [{ text: say('layerWrong'), doubt: true }];
    if (status === 'failed') return [{ text: say(value === undefined ? 'layerFailed' : 'layerStale'), doubt: true }];
    if (value === undefined) return [{ text: say('layerComing') }];
    const text = new MapText(this.#localize, []);
    const report = reportNotes(rows.report, text).map((note) => ({ ...note, text: `${label}: ${note.text}` }));
    const { cappedAt } = rows;
    if (report.length > 0 || cappedAt === undefined) return report;
    return [{ text: say('layerCapped', text.count(cappedAt)), doubt: true }];
  }

  // Two drawings of the same are the same thing, so that nothing is grouped twice.
  #join(parts: readonly MapPart[], notes: readonly MapNote[]): LayeredMap {
    const before = this.#joined;
    const same =
      before !== undefined &&
      parts.length === before.parts.length &&
      parts.every(
        ({ drawn, label }, index) => drawn === before.parts[index]?.drawn && label === before.parts[index]?.label,
      );
    const map = same ? before.map : joinedMap(parts);
    this.#joined = { map, parts };
    return { parts, map: notes.length === 0 ? map : { ...map, notes: [...notes, ...map.notes] } };
  }

  #draw(layer: SatuLayer, value: MapAnswer, at: number, label: string): MapPart | undefined {
    let draw = this.#draws.get(layer);
    if (draw === undefined) {
      draw = this.#drawing();
      this.#draws.set(layer, draw);
    }
    return draw(layer, at, value, layer.rows.all, lookKey(layer), label, this.#localize.locale);
  }

  #drawing(): Draw {
    let most = 0;
    const told = (next: number): void => {
      if (next === most) return;
      most = next;
      this.#changed();
    };
    // Things of two layers may have one id.
    const items = remembered(
      (
        value: MapAnswer,
        rows: SatuLayer['rows']['all'],
        at: number,
        layer: SatuLayer,
        _look: unknown,
      ): RowItems | undefined => itemsOf(value, rows, layer, `${at}:`),
    );
    const answers = remembered((value: MapAnswer, at: number): MapAnswer => {
      if (value.areas === undefined) return value;
      const areas = value.areas.areas.map((area) => ({ ...area, id: `${at}:${area.id}` }));
      return { areas: { ...value.areas, areas } };
    });
    const draw = remembered(
      (
        layer: SatuLayer,
        at: number,
        value: unknown,
        rest: unknown,
        look: unknown,
        label: unknown,
        _locale: unknown,
        most: number,
      ) => {
        const answer = answers(value as MapAnswer, at);
        const text = new MapText(this.#localize, fieldsOf(answer));
        const rows = items(answer, rest as SatuLayer['rows']['all'], at, layer, look);
        const sign = `k${at % 6}`;
        const drawn = drawAnswer(answer, rows, layer, pens, text, { most, told, sign });
        if (drawn === undefined) return undefined;
        const { kind, filter } = layer;
        return {
          label: String(label),
          kind,
          sign,
          drawn,
          filter,
          details: detailsOf(answer, rows, layer, drawn, text),
        };
      },
    );
    return (layer, at, value, rest, look, label, locale) => draw(layer, at, value, rest, look, label, locale, most);
  }
}
