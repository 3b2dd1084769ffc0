import { html, nothing, type TemplateResult } from 'lit';
import { formatIso } from '../../format/date.js';
import { formatNumber } from '../../format/number.js';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Found } from '../../shape/hotspot/finder.js';
import type { Hotspot } from '../../shape/hotspot/hotspot.js';
import { type HotspotStatus, statusShapes } from '../../shape/hotspot/status.js';
import { formatDistance } from '../../shape/place/distance.js';
import type { HotspotWord } from './hotspot-map.words.js';
import type { LocatingWord } from './locating.words.js';

type Say = Localize<HotspotWord | LocatingWord | Word>;

/** The sign of a status: its shape says it as well as its colour. */
export function renderSign(status: HotspotStatus): TemplateResult {
  return html`<svg class="sign ${status}" viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${statusShapes[status]}></path></svg>`;
}

function renderStatus({ status, checkedAt, stated }: Hotspot, localize: Say): TemplateResult {
  const time = checkedAt === undefined ? undefined : formatIso(checkedAt, localize.locale);
  const note =
    time !== undefined
      ? localize.say('checked', { time })
      : stated === undefined
        ? undefined
        : localize.say('stated', { status: stated });
  return html`<p class="status ${status}">
    ${renderSign(status)}<strong>${localize.say(status)}</strong> ${note === undefined ? nothing : html`<span>${note}</span>`}
  </p>`;
}

/** Mbps as people read it; text of a portal stays as it is. */
function speedText({ speed }: Hotspot, localize: Say): string | undefined {
  if (speed === undefined) return undefined;
  if (typeof speed === 'string') return speed;
  return localize.say('upTo', { speed: formatNumber(speed, localize.locale, { unit: 'Mbps' }) });
}

/** What is known about a hotspot; what is missing is left out. */
export function renderFacts({ hotspot, distance }: Found, localize: Say): TemplateResult {
  const { locale } = localize;
  const area = [hotspot.kelurahan, hotspot.kecamatan].filter((part) => part !== undefined).join(', ');
  const chips = [
    speedText(hotspot, localize),
    hotspot.hours,
    hotspot.room === undefined ? undefined : localize.say(hotspot.room),
  ];
  const chipWords: readonly HotspotWord[] = ['speed', 'hours', 'room'];
  return html`${renderStatus(hotspot, localize)}
    ${distance === undefined ? nothing : html`<p class="distance">${localize.say('away', { distance: formatDistance(distance, locale) })}</p>`}
    ${hotspot.address === undefined && area === '' ? nothing : html`<p class="address">${[hotspot.address, area].filter((part) => part !== undefined && part !== '').join(' · ')}</p>`}
    ${hotspot.ssid === undefined ? nothing : html`<p class="ssid"><span>${localize.say('ssid')}</span> <code translate="no">${hotspot.ssid}</code></p>`}
    ${hotspot.login === undefined ? nothing : html`<p class="login">${localize.say('login')}: ${hotspot.login}</p>`}
    ${
      chips.every((chip) => chip === undefined)
        ? nothing
        : html`<ul class="chips">
            ${chips.map((chip, index) =>
              chip === undefined
                ? nothing
                : html`<li><span class="visually-hidden">${localize.say(chipWords[index] ?? 'speed')}: </span>${chip}</li>`,
            )}
          </ul>`
    }`;
}

/** A link to directions on OpenStreetMap, which opens only when the reader follows it. */
export function renderDirections({ place, name }: Hotspot, localize: Say): unknown {
  if (place === undefined) return html`<span class="no-place">${localize.say('noPlace')}</span>`;
  const to = `${place.latitude},${place.longitude}`;
  return html`<a
    class="link"
    href=${`https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}`}
    target="_blank"
    rel="noopener noreferrer"
    >${localize.say('directions')}<span class="visually-hidden">: ${name} ${localize.say('newTab')}</span></a
  >`;
}

/** What a card works with. */
export interface CardParts {
  readonly localize: Say;
  readonly level: number;
  readonly selected: boolean;
  readonly show: (id: string) => void;
  /** Draws further ways to a hotspot, once they are loaded. */
  readonly ways: (hotspot: Hotspot) => unknown;
  /** Loads them. */
  readonly reach: () => void;
}

/** One hotspot of the list. */
export function renderCard(found: Found, { localize, level, selected, show, ways, reach }: CardParts): TemplateResult {
  const { hotspot } = found;
  return html`<li class="card" data-id=${hotspot.id} aria-current=${selected ? 'true' : nothing} part="card">
    <div class="name" role="heading" aria-level=${level}>${hotspot.name}</div>
    ${renderFacts(found, localize)}
    <div class="actions">
      ${
        hotspot.place === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => show(hotspot.id)}>
              ${localize.say('showOnMap')}<span class="visually-hidden">: ${hotspot.name}</span>
            </button>`
      }
      ${renderDirections(hotspot, localize)}
      <details @toggle=${reach}>
        <summary class="link">${localize.say('other')}<span class="visually-hidden">: ${hotspot.name}</span></summary>
        ${ways(hotspot)}
      </details>
    </div>
  </li>`;
}
