import type { BesideValues } from '../../shape/chart/chart-data.js';
import { scatter } from './scatter.js';
import { px, type Scene, type SceneInput, type SceneMark } from './scene.js';

/** Area of the largest bubble, as its radius in pixels, and of the smallest that can be seen. */
const largest = 22;
const smallest = 2.5;

interface Bubble {
  readonly series: number;
  readonly point: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const circle = (x: number, y: number, r: number): string =>
  `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`;

/** Lays out points by two numbers, with a third one as their area. The small ones stand before the large. */
export function bubbles(input: SceneInput): Scene {
  const scene = scatter(input);
  const { data } = input;
  const sizes = (data.beside ?? []).filter(
    ({ series }, index, all) => all.findIndex((one) => one.series === series) === index,
  );
  const most = sizes.reduce(
    (max, { values }) => values.reduce<number>((high, value) => Math.max(high, value ?? 0), max),
    0,
  );
  const all = sizes.flatMap((one) => bubblesOf(one, scene, most)).sort((a, b) => b.radius - a.radius);
  const marks = data.series.map(
    (_, series): SceneMark => ({
      series,
      form: 'bubble',
      d: all
        .filter((bubble) => bubble.series === series)
        .map(({ x, y, radius }) => circle(x, y, radius))
        .join(''),
    }),
  );
  return {
    ...scene,
    marks,
    place(series, point) {
      const bubble = all.find((one) => one.series === series && one.point === point);
      return bubble && { x: bubble.x, y: bubble.y, outline: circle(bubble.x, bubble.y, bubble.radius + 2) };
    },
    at(x, y) {
      // Of bubbles over each other, the smallest stands in front.
      const hit = all.findLast((one) => Math.hypot(one.x - x, one.y - y) <= one.radius + 3);
      return hit ? { series: hit.series, point: hit.point } : scene.at(x, y);
    },
  };
}

function bubblesOf({ series, values }: BesideValues, scene: Scene, most: number): readonly Bubble[] {
  return values.flatMap((value, point) => {
    const place = scene.place(series, point);
    if (place === undefined || value === undefined || value < 0) return [];
    const radius = Math.max(smallest, most === 0 ? smallest : Math.sqrt(value / most) * largest);
    return [{ series, point, x: place.x, y: place.y, radius }];
  });
}
