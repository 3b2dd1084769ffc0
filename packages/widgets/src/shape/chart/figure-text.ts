import { formatNumber, numberFormat } from '../../format/number.js';
import type { Locale } from '../../foundation/lang.js';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (exponent: number): string =>
  String(exponent).replace(/[-\d]/g, (sign) => (sign === '-' ? '⁻' : (superscripts[Number(sign)] ?? '')));

/**
 * Writes a value of a chart. `short` spells large numbers (`1,2 juta`), for axes and bars; otherwise all digits are
 * written. Beyond 10^15, and closer to zero than 10^-6, a power of ten is written, since nobody counts that many zeros.
 */
export function figureText(
  value: number | string,
  locale: Locale,
  { unit = '', short = false }: { readonly unit?: string; readonly short?: boolean } = {},
): string {
  if (typeof value === 'string') return formatNumber(value, locale, { unit });
  const size = Math.abs(value);
  const suffix = unit === '' ? '' : unit === '%' ? '%' : `\u00a0${unit}`;
  if (size >= 1e15 || (size > 0 && size < 1e-6)) {
    const exponent = Math.floor(Math.log10(size));
    const [digits = '', power = String(exponent)] = value.toExponential(2).split('e');
    const mantissa = numberFormat(locale, { maximumFractionDigits: 2 }).format(Number(digits));
    return `${mantissa}\u00a0×\u00a010${raised(Number(power))}${suffix}`;
  }
  if (size > 0 && size < 1) return `${numberFormat(locale, { maximumSignificantDigits: 3 }).format(value)}${suffix}`;
  if (size >= (short ? 1e6 : 1e12)) return formatNumber(value, locale, { unit, spell: short });
  return `${value < 0 ? '-' : ''}${plainText(size, locale, short && size >= 1000 ? 0 : 2)}${suffix}`;
}

// What a formatter of the platform would write; to make the first one of a page takes longer than to draw a chart. The
// written digits are rounded, as it rounds them: 1.005 is a little less as a number.
function plainText(size: number, locale: Locale, digits: number): string {
  const [front = '', back = ''] = String(size).split('.');
  const scaled = Number(front + back.slice(0, digits).padEnd(digits, '0')) + (Number(back[digits] ?? 0) >= 5 ? 1 : 0);
  const [whole = '', parts] = String(scaled / 10 ** digits).split('.');
  const [group, point] = locale === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return parts === undefined ? grouped : `${grouped}${point}${parts}`;
}
