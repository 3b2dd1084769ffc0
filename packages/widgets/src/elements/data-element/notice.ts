import type { SatuError, SatuErrorCode } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment, formatTime } from '../../format/date.js';
import { formatNumber } from '../../format/number.js';
import { safeUrl } from '../../foundation/safe-url.js';
import type { Localize } from '../../locale/localize.js';
import { ToldError } from '../../locale/told-error.js';
import type { ConfigProblem } from './config-problem.js';
import { errorWords } from './error-word.js';

/** What there is to say about an answer that is missing, old or cut. */
export interface Notice {
  readonly status: string;
  readonly error: SatuError | undefined;
  /** When the shown answer arrived; undefined where none is shown. */
  readonly savedAt: number | undefined;
  readonly cappedAt: number | undefined;
  readonly empty: boolean;
  /** Whether a condition may be the reason that nothing matches. */
  readonly narrowed: boolean;
  /** Address of the data for people. */
  readonly link: string;
}

/** What a reader is told about a fault. */
export function faultText(error: SatuError, localize: Localize<string>): string {
  const own = error instanceof ToldError ? localize.say(error.key, error.values) : '';
  return own !== '' ? own : localize.say(errorWords[error.code], { column: error.field ?? '' });
}

// What asking again cannot mend.
const lasting: readonly SatuErrorCode[] = [
  'unsupported',
  'invalid-config',
  'invalid-query',
  'unknown-field',
  'forbidden',
];

// A time of today needs no date.
function momentText(at: number, { locale }: Localize<string>): string {
  const moment = new Date(at);
  return moment.toDateString() === new Date().toDateString()
    ? formatTime(moment, locale)
    : formatMoment(moment, locale);
}

function renderPortalLink(link: string, localize: Localize<string>): unknown {
  const url = safeUrl(link, document.baseURI);
  if (url === undefined) return nothing;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer"
    >${localize.say('openPortal')}<span class="visually-hidden"> ${localize.say('newTab')}</span></a
  >`;
}

/** Draws what there is to say; nothing when all is well. The announcement is made elsewhere, so this is not live. */
export function renderNotice(notice: Notice, localize: Localize<string>, retry: () => void): unknown {
  const { status, error, savedAt } = notice;
  if (status === 'failed' && error !== undefined) {
    const technical = [error.code, error.status, error.field, error.detail].filter(
      (part) => part !== undefined && part !== '',
    );
    return html`<div class="notice ${savedAt === undefined ? 'bad' : 'warn'}" part="notice">
      <p>
        ${savedAt === undefined ? nothing : html`<strong>${localize.say('stale', { time: momentText(savedAt, localize) })}</strong>${' '}`}${faultText(error, localize)}
      </p>
      <div class="next">
        ${
          lasting.includes(error.code)
            ? nothing
            : html`<button class="button" type="button" @click=${retry}>${localize.say('retry')}</button>`
        }
        ${savedAt === undefined ? renderPortalLink(notice.link, localize) : nothing}
      </div>
      <details>
        <summary>${localize.say('details')}</summary>
        <p class="technical" lang="en">${technical.join(' · ').slice(0, 500)}</p>
      </details>
    </div>`;
  }
  if (savedAt === undefined) return nothing;
  if (status === 'failed') {
    return html`<div class="notice warn" part="notice">
      <p><strong>${localize.say('stale', { time: momentText(savedAt, localize) })}</strong></p>
      <div class="next"><button class="button" type="button" @click=${retry}>${localize.say('retry')}</button></div>
    </div>`;
  }
  if (notice.empty) {
    return html`<p class="nothing" part="notice">${localize.say(notice.narrowed ? 'noMatch' : 'empty')}</p>`;
  }
  if (notice.cappedAt !== undefined) {
    return html`<p class="notice warn" part="notice">
      ${localize.say('capped', { n: formatNumber(notice.cappedAt, localize.locale) })}
    </p>`;
  }
  return nothing;
}

/** Draws a value that cannot be used, named so that the page's author can mend it. */
export function renderProblem(problem: ConfigProblem, localize: Localize<string>): TemplateResult {
  return html`<div class="notice bad" part="notice">
    <p>${localize.say('config')}</p>
    <p class="technical">
      ${localize.say('configValue', { attribute: problem.attribute, value: problem.value.slice(0, 100) })}
      ${problem.allowed === undefined ? nothing : localize.say('configAllowed', { values: problem.allowed.join(', ') })}
    </p>
  </div>`;
}
