import { survives } from '../model/exact-number.js';

/** A decimal number without rounding: `digits / 10^scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const pattern = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads a plain decimal such as `-12.50` or `1e21`; undefined for everything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function level(a: Decimal, b: Decimal): readonly [a: bigint, b: bigint, scale: number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale];
}

/** The exact sum. */
export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = level(a, b);
  return { digits: left + right, scale };
}

/** Negative where `a` is smaller, positive where it is larger. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  const [left, right] = level(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Every digit, without trailing zeros after the point. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  const whole = text.slice(0, text.length - scale);
  return `${sign}${whole}${scale > 0 && fraction !== '' ? `.${fraction}` : ''}`;
}

/** A number where it is exact, else a string of the digits. */
export function exactNumber(decimal: Decimal): number | string {
  const text = formatDecimal(decimal);
  return survives(text) ? Number(text) : text;
}
