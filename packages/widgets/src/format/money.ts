import type { Locale } from '../foundation/lang.js';
import { formatNumber } from './number.js';

/** An amount of rupiah: `Rp1.234.567` in Indonesian as EYD V has it, `Rp1,234,567` in English; cents only where there are some. */
export function formatRupiah(value: number | bigint | string, locale: Locale): string {
  const text = formatNumber(value, locale);
  return /^[-−]/.test(text) ? `−Rp${text.slice(1)}` : `Rp${text}`;
}
