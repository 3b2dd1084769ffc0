import { isRecord } from '../json/plain-value.js';

/** Splits at commas outside double quotes, trims, and takes the quotes off a name that is wholly quoted. */
function splitNames(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === ',' && !quoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  parts.push(part);
  return parts.map((one) => one.trim());
}

/** Takes the quotes off a quoted name. */
export function unquote(name: string): string {
  return name.length > 1 && name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name;
}

/** A list of texts that came as a list or as one comma-separated text. Members that are neither are returned as `wrong`. */
export function nameList(value: unknown): { readonly names: readonly string[]; readonly wrong?: unknown } {
  if (value === undefined || value === null || value === '') return { names: [] };
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const names: string[] = [];
  for (const item of items) {
    if (isRecord(item) || Array.isArray(item)) return { names, wrong: item };
    // In a list every item is one name; only a lone text is cut at its commas.
    if (Array.isArray(value)) names.push(String(item).trim());
    else names.push(...splitNames(String(item)));
  }
  return { names: names.filter((name) => name !== '') };
}
