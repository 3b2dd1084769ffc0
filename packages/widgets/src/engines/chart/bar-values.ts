import type { SceneInput } from './scene.js';
import type { Segment } from './stack-segments.js';

/** Whether no further bar stands beyond one, on its side of zero. */
export function isOuter(
  segments: readonly (readonly (Segment | undefined)[])[],
  series: number,
  point: number,
): boolean {
  const own = segments[series]?.[point];
  if (own === undefined) return false;
  return segments.every((row) => {
    const other = row[point];
    return other === undefined || (own.to >= own.from ? other.to <= own.to : other.to >= own.to);
  });
}

/** The values that are written at the ends of bars: each one, or the totals of stacked ones. */
export function endTexts(
  { data, stacking, valueText }: SceneInput,
  segments: readonly (readonly (Segment | undefined)[])[],
) {
  if (stacking === 'full') return [];
  if (stacking === 'grouped') {
    return data.series.flatMap(({ values }, series) =>
      data.points.flatMap((_, point) => {
        const value = values[point];
        return value === undefined ? [] : [{ series, point, value, text: valueText(value) }];
      }),
    );
  }
  return data.points.flatMap((_, point) => {
    const values = data.series.flatMap(({ values }) => values[point] ?? []);
    // A total of values on both sides of zero stands at no end of a bar.
    if (values.length === 0 || (values.some((value) => value < 0) && values.some((value) => value > 0))) return [];
    const value = segments.reduce(
      (far, row) => (Math.abs(row[point]?.to ?? 0) > Math.abs(far) ? (row[point]?.to ?? 0) : far),
      0,
    );
    return [{ series: 0, point, value, text: valueText(value) }];
  });
}
