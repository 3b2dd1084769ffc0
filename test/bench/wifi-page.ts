const columns = [
  ['_id', 'int'],
  ['nama', 'text'],
  ['provinsi', 'text'],
  ['kota', 'text'],
  ['alamat', 'text'],
  ['operator', 'text'],
  ['pengguna', 'numeric'],
  ['lat', 'numeric'],
  ['lon', 'numeric'],
  ['tanggal', 'timestamp'],
] as const;

/** The columns of the made-up table of hotspots, as CKAN gives them. */
export const wireFields = columns.map(([id, type]) => ({ id, type }));

/** One row of it, always the same for its number. */
export function cells(at: number): readonly (string | number)[] {
  const part = (by: number): number => ((at * by) % 10_007) / 10_007;
  return [
    at + 1,
    `Taman Melati ${at} (contoh)`,
    ['Lampung', 'Jawa Barat', 'Aceh', 'Papua'][at % 4] ?? '',
    `Kota ${Math.floor(part(37) * 150)}`,
    `Jl. Merdeka No. ${at}, RT 0${at % 9}`,
    `Operator ${at % 5}`,
    Math.round(part(101) * 10_000) / 10,
    Number((-5 - part(997)).toFixed(6)),
    Number((105 + part(991)).toFixed(6)),
    `2024-0${1 + (at % 9)}-11T10:00:00`,
  ];
}

/** The same row by the names of its columns. */
export function wireRecord(at: number): Readonly<Record<string, unknown>> {
  const values = cells(at);
  return Object.fromEntries(columns.map(([id], column) => [id, values[column]]));
}

/** What `datastore_search` answers for a page of it, with `records_format=lists`. */
export function wirePage(offset: number, limit: number, total: number): string {
  const records = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => cells(offset + at));
  const result = {
    include_total: true,
    limit,
    records_format: 'lists',
    resource_id: 'wifi',
    fields: wireFields,
    records,
    total,
  };
  return JSON.stringify({ help: '', success: true, result });
}
