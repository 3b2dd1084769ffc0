import type { Field } from '@satudata/client';

/** The name of a field for people: `nama_lokasi` is read as "Nama lokasi" where no dictionary says better. */
export function labelOf(fields: readonly Field[], name: string): string {
  const label = fields.find((field) => field.name === name)?.label;
  if (label !== undefined) return label;
  const words = name.replaceAll('_', ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
