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
  return formatNumber(value, locale, { unit, spell: short, digits: short && size >= 1000 ? 0 : 2 });
}
