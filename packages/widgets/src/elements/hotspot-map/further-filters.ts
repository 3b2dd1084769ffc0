import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Found, Further } from '../../shape/hotspot/finder.js';
import type { Hotspot } from '../../shape/hotspot/hotspot.js';
import { isOpen } from '../../shape/hotspot/opening.js';
import type { FurtherWord } from './further.words.js';
import type { HotspotWord } from './hotspot-map.words.js';

/** What further filters work with. */
export interface FurtherParts {
  readonly localize: Localize<FurtherWord | HotspotWord | Word>;
  /** Hotspots that the choices are made from. */
  readonly all: () => readonly Hotspot[];
  readonly want: (further: Further | undefined) => void;
}

interface Chosen {
  readonly kelurahan: string;
  readonly provider: string;
  readonly room: string;
  /** Least Mbps, as text. */
  readonly speed: string;
  readonly open: boolean;
  readonly sort: string;
}

const none: Chosen = { kelurahan: '', provider: '', room: '', speed: '', open: false, sort: '' };
const speeds = [10, 20, 50, 100];
const order = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** Filters and order besides those that always stand above the list. */
export class FurtherFilters {
  readonly #parts: FurtherParts;
  #chosen = none;

  constructor(parts: FurtherParts) {
    this.#parts = parts;
  }

  /** Forgets every choice. */
  clear(): void {
    this.#chosen = none;
  }

  /** Draws the choices that the hotspots offer. */
  render(): TemplateResult {
    const { localize, all } = this.#parts;
    const hotspots = all();
    const values = (of: (hotspot: Hotspot) => string | undefined): readonly string[] =>
      [...new Set(hotspots.flatMap((hotspot) => of(hotspot) ?? []))].sort(order.compare);
    const fastest = hotspots.reduce((most, { speed }) => Math.max(most, typeof speed === 'number' ? speed : 0), 0);
    const rooms = values(({ room }) => room).map((room) => [room, localize.say(room as 'indoor' | 'outdoor')] as const);
    const least = speeds
      .filter((speed) => speed <= fastest)
      .map((speed) => [String(speed), localize.say('fromSpeed', { speed: this.#speed(speed) })] as const);
    const plain = (list: readonly string[]) => list.map((value) => [value, value] as const);
    const hours = hotspots.some(
      (hotspot) => hotspot.hours !== undefined && isOpen(hotspot.hours, new Date()) !== undefined,
    );
    return html`<div class="further" id="further" role="group" aria-label=${localize.say('moreFilters')}>
      ${this.#select('kelurahan', 'kelurahan', 'allKelurahan', plain(values(({ kelurahan }) => kelurahan)))}
      ${this.#select('room', 'room', 'anyRoom', rooms)}
      ${this.#select('speed', 'speed', 'anySpeed', least, 1)}
      ${this.#select('provider', 'provider', 'anyProvider', plain(values(({ provider }) => provider)))}
      ${this.#select('sort', 'sort', 'usualOrder', [
        ['name', localize.say('byName')],
        ...(fastest > 0 ? [['speed', localize.say('bySpeed')] as const] : []),
      ])}
      ${
        hours
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${this.#chosen.open}
                @change=${(event: Event) => this.#choose({ open: (event.target as HTMLInputElement).checked })}
              />
              ${localize.say('openNow')}
            </label>`
          : nothing
      }
    </div>`;
  }

  #speed(speed: number): string {
    return formatNumber(speed, this.#parts.localize.locale, { unit: 'Mbps' });
  }

  #select(
    id: 'kelurahan' | 'provider' | 'room' | 'sort' | 'speed',
    label: FurtherWord | 'room' | 'speed',
    every: FurtherWord,
    choices: readonly (readonly [string, string])[],
    least = id === 'sort' ? 1 : 2,
  ): unknown {
    const chosen = this.#chosen[id];
    if (choices.length < least && chosen === '') return nothing;
    const { localize } = this.#parts;
    return html`<div class="control">
      <label for=${`by-${id}`}>${localize.say(label)}</label>
      <select
        class="field"
        id=${`by-${id}`}
        .value=${chosen}
        @change=${(event: Event) => this.#choose({ [id]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${chosen === ''}>${localize.say(every)}</option>
        ${choices.map(([value, text]) => html`<option value=${value} ?selected=${chosen === value}>${text}</option>`)}
      </select>
    </div>`;
  }

  #choose(change: Partial<Chosen>): void {
    this.#chosen = { ...this.#chosen, ...change };
    const key = JSON.stringify(this.#chosen);
    this.#parts.want(key === JSON.stringify(none) ? undefined : { key, ...furtherOf(this.#chosen) });
  }
}

function furtherOf({ kelurahan, provider, room, speed, open, sort }: Chosen): Omit<Further, 'key'> {
  const keep = (hotspot: Hotspot): boolean =>
    (kelurahan === '' || hotspot.kelurahan === kelurahan) &&
    (provider === '' || hotspot.provider === provider) &&
    (room === '' || hotspot.room === room) &&
    (speed === '' || mbps(hotspot) >= Number(speed)) &&
    (!open || (hotspot.hours !== undefined && isOpen(hotspot.hours, new Date()) === true));
  const byName = (a: Found, b: Found): number => order.compare(a.hotspot.name, b.hotspot.name);
  const bySpeed = (a: Found, b: Found): number => mbps(b.hotspot) - mbps(a.hotspot);
  return { keep, order: sort === 'name' ? byName : sort === 'speed' ? bySpeed : undefined };
}

function mbps({ speed }: Hotspot): number {
  return typeof speed === 'number' ? speed : -1;
}
