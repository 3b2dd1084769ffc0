/** Formats of files whose rows can be read. */
export type FileFormat = 'csv' | 'tsv' | 'json' | 'ndjson' | 'geojson';

const byName: Readonly<Record<string, FileFormat>> = {
  csv: 'csv',
  txt: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  geojson: 'geojson',
  topojson: 'json',
};

/** The format that a portal's word for it means: `CSV`, `.geojson`, `text/csv; charset=utf-8`. Undefined for one that cannot be read. */
export function formatNamed(name: string): FileFormat | undefined {
  const word =
    name
      .trim()
      .toLowerCase()
      .split(';')[0]
      ?.split('/')
      .at(-1)
      ?.replace(/^(\.|x-|vnd\.)/, '') ?? '';
  if (Object.hasOwn(byName, word)) return byName[word];
  if (/geo\+?json/.test(word)) return 'geojson';
  if (/ndjson|jsonl|json-?lines/.test(word)) return 'ndjson';
  return word === 'tab-separated-values' ? 'tsv' : undefined;
}

/** The format that the end of an address names. */
export function formatOfAddress(address: string | URL): FileFormat | undefined {
  const { pathname, searchParams } = new URL(address, 'https://none.example');
  const [, end = ''] = /\.([a-z]+)$/i.exec(pathname) ?? [];
  return formatNamed(end) ?? formatNamed(searchParams.get('format') ?? '');
}

/** The format that the first letters of a text look like. */
export function formatOfText(text: string): FileFormat {
  const start = text.trimStart();
  if (/^\{\s*"type"\s*:\s*"Feature/.test(start)) return 'geojson';
  if (/^\{[^\n]*\}\r?\n\s*\{/.test(start)) return 'ndjson';
  return /^[[{]/.test(start) ? 'json' : 'csv';
}
