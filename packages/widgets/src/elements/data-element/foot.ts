import type { TableInfo } from '@satudata/client';
import { html, nothing } from 'lit';
import { formatMoment } from '../../format/date.js';
import { safeUrl } from '../../foundation/safe-url.js';
import type { Localize } from '../../locale/localize.js';

// A portal's moments are in UTC; a text that is no moment is left out rather than guessed.
function renderUpdated(updated: string | undefined, localize: Localize<string>): unknown {
  if (updated === undefined) return nothing;
  const date = new Date(/(Z|[+-]\d{2}:?\d{2})$/.test(updated) ? updated : `${updated}Z`);
  if (Number.isNaN(date.getTime())) return nothing;
  return html`<span class="part"
    >${localize.say('updated')} <time datetime=${date.toISOString()}>${formatMoment(date, localize.locale)}</time></span
  >`;
}

/** Draws the line that names source, licence and date. Everything in it comes from the portal's own answer. */
export function renderFoot(info: TableInfo, localize: Localize<string>): unknown {
  const name = info.publisher ?? info.custodian ?? info.title;
  const url = safeUrl(info.url);
  const licenceUrl = safeUrl(info.licenceUrl);
  const licence = info.licence ?? localize.say('licenceUnknown');
  const link = (address: string | undefined, text: string): unknown =>
    address === undefined
      ? text
      : html`<a href=${address} target="_blank" rel="noopener noreferrer"
          >${text}<span class="visually-hidden"> ${localize.say('newTab')}</span></a
        >`;
  return html`${info.example ? html`<span class="badge">${localize.say('example')}</span>` : nothing}
    ${name === '' ? nothing : html`<span class="part">${localize.say('source')}: ${link(url, name)}</span>`}
    <span class="part">${localize.say('licence')}: ${link(info.licence === undefined ? undefined : licenceUrl, licence)}</span>
    ${renderUpdated(info.updated, localize)}
    <span class="printed"
      >${localize.say('printed', { time: formatMoment(new Date(), localize.locale), address: location.href })}</span
    >`;
}
