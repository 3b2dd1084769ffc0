/** The sign that stands before the decimals of a number. */
export type Decimal = ',' | '.';

/** A number as a portal wrote it, taken apart but not read yet. */
export interface NumberText {
  /** Sign, digits and the points and commas among them; spaces between groups are dropped. */
  readonly digits: string;
  /** What was written before or after it: `Rp`, `%`, `Ha`; empty for none. */
  readonly unit: string;
}

const shape =
  /^(?<before>rp\.?|idr|usd|us\$|\$|€)?\s*(?<digits>[+\-−]?\d[\d.,]*(?:[\s\u00a0\u202f]\d{3}(?!\d)[\d.,]*)*)(?:,-)?\s*(?<after>%|[\p{L}°µ][\p{L}\d²³/°.%]*(?:\s[\p{L}][\p{L}\d²³/.]*)?)?$/iu;

/** Takes a number apart from its unit: `Rp 1.000,-`, `31m`, `12,5 Ha`, `60 700`. Undefined for what is no number. */
export function takeApart(text: string): NumberText | undefined {
  const groups = shape.exec(text.trim().replace(/,-$/, ''))?.groups;
  if (groups === undefined) return undefined;
  const digits = (groups['digits'] ?? '').replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const before = /^(rp\.?|idr)$/i.test(groups['before'] ?? '') ? 'Rp' : (groups['before'] ?? '');
  // `Rp 28 juta` is not `Rp 28`.
  const unit = [before, groups['after'] ?? ''].filter(Boolean).join(' ');
  return /[.,]$/.test(digits) ? undefined : { digits, unit };
}

/** Whether a unit multiplies: an amount in `juta` is none where the next one is written out. */
export function multiplies(unit: string): boolean {
  return /(^|\s)(ribu|rb|juta|jt|mil[iy]ar|m|triliun|trilyun|t|million|billion)$/i.test(unit) && !/^[mt]$/i.test(unit);
}

/**
 * What the points and commas of a number say: which of them stands before decimals, `none` where there are none,
 * `ambiguous` for one sign with three digits after it (`3.500`), undefined where they make no number.
 */
export function decimalOf(digits: string): Decimal | 'none' | 'ambiguous' | undefined {
  const text = digits.replace(/^[+-]/, '');
  const signs = text.replace(/\d/g, '');
  const last = signs.at(-1) as Decimal | undefined;
  if (last === undefined) return 'none';
  const other = last === '.' ? ',' : '.';
  if (signs.includes(other)) {
    // Both occur: the last one stands before decimals, once.
    if (signs.indexOf(last) !== signs.length - 1) return undefined;
    return grouped(text.slice(0, text.lastIndexOf(last)), other) ? last : undefined;
  }
  if (signs.length > 1) return grouped(text, last) ? other : undefined;
  const [whole = '', fraction = ''] = text.split(last);
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'ambiguous' : last;
}

function grouped(text: string, sign: Decimal): boolean {
  const [first = '', ...groups] = text.split(sign);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

/** The plain decimal text of a number whose decimals stand after `decimal`; undefined where it is written otherwise. */
export function plainDecimal(digits: string, decimal: Decimal): string | undefined {
  const said = decimalOf(digits);
  if (said === undefined || (said !== 'none' && said !== 'ambiguous' && said !== decimal)) return undefined;
  const thousands = decimal === ',' ? '.' : ',';
  return digits.replaceAll(thousands, '').replace(',', '.').replace(/^\+/, '');
}
