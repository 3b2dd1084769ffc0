/** The address that dials a number as people write it, e.g. `(0725) 41-234`; undefined for a text that is none. */
export function phoneAddress(text: string): string | undefined {
  const plain = text.trim();
  if (!/^\+?[\d\s().-]{5,24}$/.test(plain)) return undefined;
  const digits = plain.replace(/[^\d+]/g, '');
  return digits.length < 5 ? undefined : `tel:${digits}`;
}
