import type { Locale } from '../foundation/lang.js';

const formats = new Map<string, Intl.NumberFormat>();

/** A cached formatter: making one costs a hundred times what using one does. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', options);
    formats.set(key, format);
  }
  return format;
}

/** Options of `formatNumber`. */
export interface NumberOptions {
  /** Digits after the decimal sign at most. Default 2. */
  readonly digits?: number | undefined;
  /** Written after the number, e.g. `Mbps`; `%` is written without a space, as EYD V has it. */
  readonly unit?: string | undefined;
  /** Spell large numbers: `1,2 juta`. Letters such as M are never used: in Indonesian M is 10^9. */
  readonly spell?: boolean | undefined;
}

const magnitudes: readonly (readonly [number, string, string])[] = [
  [1e12, 'triliun', 'trillion'],
  [1e9, 'miliar', 'billion'],
  [1e6, 'juta', 'million'],
];

/** Writes a number in the reader's language. Digits that come as a string are written exactly, all of them. */
export function formatNumber(value: number | bigint | string, locale: Locale, options: NumberOptions = {}): string {
  const unit =
    options.unit === undefined || options.unit === '' ? '' : options.unit === '%' ? '%' : `\u00a0${options.unit}`;
  const digits = { maximumFractionDigits: options.digits ?? 2 };
  if (options.spell === true && typeof value === 'number') {
    const magnitude = magnitudes.find(([size]) => Math.abs(value) >= size);
    if (magnitude !== undefined) {
      const [size, id, en] = magnitude;
      const text = numberFormat(locale, { maximumFractionDigits: 1 }).format(value / size);
      return `${text}\u00a0${locale === 'id' ? id : en}${unit}`;
    }
  }
  const exact = typeof value === 'string' ? (value as `${number}`) : value;
  const format = numberFormat(locale, typeof value === 'string' ? { maximumFractionDigits: 20 } : digits);
  return `${format.format(exact)}${unit}`;
}
