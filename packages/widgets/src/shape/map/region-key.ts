/** The two systems of region codes. A code of one is never made from a code of the other. */
export const codeSystems = ['kemendagri', 'bps'] as const;
export type CodeSystem = (typeof codeSystems)[number];

/** The system that a code is surely of: with dots Kemendagri's; digits alone may be of either, so they tell nothing. */
export function surelyOf(code: string): CodeSystem | undefined {
  return /^\d{2}(\.\d{2}){1,2}(\.\d{4})?$/.test(code) ? 'kemendagri' : undefined;
}

/** Whether a text looks like the code of a region. */
export function looksLikeCode(text: string): boolean {
  return /^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/.test(text) || /^(\d{4}|\d{6,7}|\d{10})$/.test(text);
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(kabupaten|kab)\b/, 'kab'],
  [/^(kota|kodya)\b/, 'kota'],
  [/^(kecamatan|kec|kelurahan|kel|desa|provinsi|prov|kampung|pekon|nagari|gampong)\b(?=.)/, ''],
];

/**
 * A region's name without case, accents, signs, spaces and the word for its level: `KEL. IRINGMULYO` and `Iring Mulyo` are the same.
 * Kabupaten and kota stay apart, because `Kab. Solok` and `Kota Solok` are two regions.
 */
export function foldRegion(name: string): string {
  let text = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [pattern, kept] of kinds) {
    if (pattern.test(text)) {
      text = text.replace(pattern, kept);
      break;
    }
  }
  return text.replaceAll(' ', '');
}
