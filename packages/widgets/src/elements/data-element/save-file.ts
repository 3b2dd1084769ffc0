const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** A name for a file: the title in plain letters and the day. */
export function fileName(title: string, extension: string, day: Date): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80);
  return `${plain === '' ? 'data' : plain}-${day.toISOString().slice(0, 10)}.${extension}`;
}

/** Hands a file to the reader as it was made. Rejects where its making fails. */
export async function saveFile(chunks: AsyncIterable<Uint8Array>, title: string, format: string): Promise<void> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>);
  const address = URL.createObjectURL(new Blob(parts, { type: types[format] ?? 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(title, format, new Date());
  link.click();
  // The browser takes the bytes after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
