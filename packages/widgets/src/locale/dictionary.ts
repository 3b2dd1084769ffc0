/**
 * Words in both languages. Indonesian comes with the element; English is loaded when it is first spoken.
 * What every element says is in `words.id.ts` and `words.en.ts`; what only one element says is in that element's folder.
 * Placeholders are written `{name}` and have the same names in both languages.
 */
export interface Dictionary<Key extends string = string> {
  readonly id: Readonly<Record<Key, string>>;
  readonly en: () => Promise<Readonly<Record<Key, string>>>;
}

/** Puts values into the places of a text. A place without a value stays visible, so that a mistake is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
