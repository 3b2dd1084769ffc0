import type { Row, Value } from '@satudata/client';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatIso } from '../../format/date.js';
import { emailAddress } from '../../format/email.js';
import { isMissing } from '../../format/missing.js';
import { formatRupiah } from '../../format/money.js';
import { formatNumber } from '../../format/number.js';
import { phoneAddress } from '../../format/phone.js';
import { formatPlace, pointOf } from '../../format/place.js';
import { safeUrl } from '../../foundation/safe-url.js';
import type { Localize } from '../../locale/localize.js';
import { type Column, listedFields } from '../../shape/table/columns.js';
import { renderLink, renderValue } from './plain-table.js';

/** Letters of a long text that are shown before a reader asks for more, and most that are shown then. */
const BRIEF = 140;
const WHOLE = 20_000;

/** What opens and closes long texts and pictures. */
export interface Unfolding {
  readonly open: boolean;
  readonly toggle: () => void;
}

/** Draws a value in the format of its column. */
export function renderRich(
  value: Value | undefined,
  column: Column,
  localize: Localize<string>,
  more: Unfolding,
): unknown {
  if (isMissing(value) || value === undefined || value === null) return renderValue(value, column, localize);
  const { locale } = localize;
  const { format, field } = column;
  const text = typeof value === 'object' ? undefined : String(value);
  switch (format) {
    case 'rupiah':
      return isNumeric(value) ? formatRupiah(value, locale) : renderValue(value, column, localize);
    case 'percent':
      return isNumeric(value) ? formatNumber(value, locale, { unit: '%' }) : renderValue(value, column, localize);
    case 'number':
      return isNumeric(value) ? formatNumber(value, locale) : renderValue(value, column, localize);
    case 'datetime':
      return text === undefined ? renderJson(value, localize, more) : zoned(text, column, localize);
    case 'boolean':
      return text === undefined ? renderJson(value, localize, more) : renderBoolean(text, localize);
    case 'email':
      return text === undefined ? renderJson(value, localize, more) : renderAddress(emailAddress(text), text);
    case 'phone':
      return text === undefined ? renderJson(value, localize, more) : renderAddress(phoneAddress(text), text);
    case 'image':
      return text === undefined ? renderJson(value, localize, more) : renderImage(text, column, localize, more);
    case 'geo':
      return renderPlace(value, localize, more);
    case 'json':
      return renderJson(value, localize, more);
    default:
  }
  if (field.type === 'geo') return renderPlace(value, localize, more);
  if (text === undefined || field.type === 'json') return renderJson(value, localize, more);
  if (text.length > BRIEF * 2 || format === 'long') return renderLong(text, column, localize, more);
  return renderValue(value, column, localize);
}

/** Draws a value between marks that say the same without colour. */
export function renderBadge(
  content: unknown,
  value: Value | undefined,
  column: Column,
  localize: Localize<string>,
): unknown {
  if (isMissing(value)) return content;
  const among = (attribute: string): boolean => listedFields(column.told?.(attribute) ?? '').includes(String(value));
  const tone = among('good') ? 'good' : among('bad') ? 'bad' : '';
  const sign = tone === 'good' ? '✓' : tone === 'bad' ? '!' : '';
  return html`<span class="mark ${tone}"
    >${sign === '' ? nothing : html`<span aria-hidden="true">${sign}</span>${' '}`}${content}${
      tone === '' ? nothing : html`<span class="visually-hidden"> (${localize.say(tone)})</span>`
    }</span
  >`;
}

/** Draws how large a value is, below it. */
export function renderBar(content: unknown, share: number | undefined): TemplateResult {
  return html`${content}<svg class="bar" aria-hidden="true" width="100%" height="4">
      ${share === undefined ? nothing : svg`<rect width="${(share * 100).toFixed(1)}%" height="4" />`}
    </svg>`;
}

function isNumeric(value: Value): value is number | bigint | string {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
  );
}

function zoned(text: string, column: Column, { locale }: Localize<string>): string {
  const zone = column.told?.('zone') ?? undefined;
  if (zone === undefined) return formatIso(text, locale);
  try {
    if (!/T\d.*(Z|[+-]\d\d:?\d\d)$/.test(text) && zone === 'UTC') return formatIso(`${text}Z`, locale, zone);
    return formatIso(text, locale, zone);
  } catch {
    // A zone that does not exist is the author's; the moment itself can still be read.
    return formatIso(text, locale);
  }
}

function renderBoolean(text: string, localize: Localize<string>): unknown {
  const word = text.trim().toLowerCase();
  const yes = ['true', 't', '1', 'ya', 'y', 'yes', 'benar', 'ada'].includes(word);
  const no = ['false', 'f', '0', 'tidak', 'n', 'no', 'salah', 'tidak ada'].includes(word);
  if (!(yes || no)) return text;
  return html`<span aria-hidden="true">${yes ? '✓' : '✕'}</span> ${localize.say(yes ? 'yes' : 'no')}`;
}

function renderAddress(address: string | undefined, text: string): unknown {
  return address === undefined ? text : html`<a href=${address}>${text}</a>`;
}

// A picture is fetched from where the portal says only when a reader asks for it.
function renderImage(text: string, column: Column, localize: Localize<string>, { open, toggle }: Unfolding): unknown {
  const url = safeUrl(text);
  if (url === undefined) return text;
  if (open)
    return html`<img class="picture" src=${url} alt=${column.label} loading="lazy" referrerpolicy="no-referrer" />`;
  return html`<button class="more" type="button" @click=${toggle}>${localize.say('showPicture')}</button>`;
}

function renderPlace(value: Value, localize: Localize<string>, more: Unfolding): unknown {
  const point = pointOf(value);
  if (point === undefined)
    return typeof value === 'string' && value.length < BRIEF ? value : renderJson(value, localize, more);
  const [latitude, longitude] = point;
  const url = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return renderLink(url, formatPlace(latitude, longitude, localize.locale), localize);
}

function renderJson(value: Value, localize: Localize<string>, more: Unfolding): unknown {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, undefined, more.open ? 2 : undefined) ?? '');
  return renderFolded(text, localize, more, 'code');
}

function renderLong(text: string, column: Column, localize: Localize<string>, more: Unfolding): unknown {
  const link = text.length < 2_000 && /^https?:\/\//i.test(text) ? safeUrl(text) : undefined;
  if (link !== undefined && column.format !== 'text') return renderLink(link, text, localize);
  return renderFolded(text, localize, more, 'text');
}

function renderFolded(
  text: string,
  localize: Localize<string>,
  { open, toggle }: Unfolding,
  kind: 'code' | 'text',
): unknown {
  const short = text.length <= BRIEF;
  const most = open ? WHOLE : BRIEF;
  const shown = text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
  const n = formatNumber(text.length, localize.locale);
  return html`<span class=${open ? `${kind} open` : kind}>${shown}</span>${
    open && text.length > WHOLE ? html`<span class="cut">${localize.say('cutText', { n })}</span>` : nothing
  }${
    short
      ? nothing
      : html`${' '}<button class="more" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
          ${localize.say(open ? 'less' : 'more')}
        </button>`
  }`;
}

/** Text of a cell for the clipboard: what the data holds, in one line. */
export function cellText(row: Row, { field }: Column): string {
  const value = row[field.name];
  if (value === null || value === undefined) return '';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/[\t\r\n]+/g, ' ');
}
