/** What rows can be grouped by besides the values of a field. */
export type BucketOp = 'bin' | 'year' | 'quarter' | 'month' | 'day';

/** A text such as `bin(mbps, 10)` or `month("dicek pada")`, for fields of these names. */
export type BucketText<Name extends string = string> =
  | `bin(${Name | `"${Name}"`}, ${number})`
  | `${Exclude<BucketOp, 'bin'>}(${Name | `"${Name}"`})`;

/** Takes such a text apart: kind, quoted name, bare name, width. Null for the name of a field. */
export function bucketParts(text: string): RegExpExecArray | null {
  return /^(bin|year|quarter|month|day)\(\s*(?:"([^"]*)"|([^"(),]*?))\s*(?:,\s*([^()]*?)\s*)?\)$/.exec(text);
}

/** The field that is read to group by a text. */
export function groupedField(text: string): string {
  const parts = bucketParts(text);
  return parts?.[2] ?? parts?.[3] ?? text;
}
