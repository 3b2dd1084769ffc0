import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../foundation/safe-url.js';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Hotspot } from '../../shape/hotspot/hotspot.js';
import type { FurtherWord } from './further.words.js';
import type { HotspotWord } from './hotspot-map.words.js';

/** What can be done with a hotspot. */
export interface MoreActions {
  readonly localize: Localize<FurtherWord | HotspotWord | Word>;
  /** Address that problems are told to, with places for `{id}` and `{name}`; empty for none. */
  readonly report: string;
  readonly announce: (text: string) => void;
}

/** Before the id of a hotspot in the address of a page. */
export const mark = '#titik=';

/** Address of the page that opens a hotspot. */
export function linkTo({ id }: Hotspot): string {
  return `${location.href.split('#')[0]}${mark}${encodeURIComponent(id)}`;
}

/** The id that the page's address opens; undefined for none. */
export function linkedId(): string | undefined {
  if (!location.hash.startsWith(mark)) return undefined;
  try {
    return decodeURIComponent(location.hash.slice(mark.length));
  } catch {
    return undefined;
  }
}

/** The address to tell a problem of a hotspot to. */
export function reportLink(template: string, { id, name }: Hotspot): string | undefined {
  const filled = template.replace(/\{(id|name)\}/g, (_, part: string) => encodeURIComponent(part === 'id' ? id : name));
  return /^mailto:/i.test(filled) ? filled : safeUrl(filled);
}

/** Draws further ways to a hotspot, a link to it, and where to tell a problem. All are plain links that open when they are followed. */
export function renderMoreActions(hotspot: Hotspot, { localize, report, announce }: MoreActions): TemplateResult {
  const { place, name } = hotspot;
  const at = place === undefined ? '' : `${place.latitude},${place.longitude}`;
  const outside = (href: string, text: string): TemplateResult =>
    html`<li>
      <a class="link" href=${href} target="_blank" rel="noopener noreferrer"
        >${text}<span class="visually-hidden">: ${name} ${localize.say('newTab')}</span></a
      >
    </li>`;
  const telling = report === '' ? undefined : reportLink(report, hotspot);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(linkTo(hotspot));
      announce(localize.say('pointLinkCopied'));
    } catch {
      // The link itself stays to be copied by hand.
      announce(localize.say('pointLinkByHand'));
    }
  };
  return html`<ul class="ways">
    ${place === undefined ? nothing : outside(`https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(at)}`, localize.say('googleMaps'))}
    ${place === undefined ? nothing : html`<li><a class="link" href=${`geo:${at}?q=${encodeURIComponent(`${at}(${name})`)}`}>${localize.say('mapApp')}<span class="visually-hidden">: ${name}</span></a></li>`}
    <li>
      <a class="link" href=${linkTo(hotspot)} @click=${(event: Event) => {
        event.preventDefault();
        void copy();
      }}>${localize.say('copyPoint')}<span class="visually-hidden">: ${name}</span></a>
    </li>
    ${telling === undefined ? nothing : outside(telling, localize.say('tellProblem'))}
  </ul>`;
}
