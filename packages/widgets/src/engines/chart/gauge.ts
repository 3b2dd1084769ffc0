import { linearScale } from './linear-scale.js';
import { px, type Scene, type SceneInput, type SceneText } from './scene.js';
import { BOLD, textWidth } from './text-width.js';

const turn = (part: number, cx: number, cy: number, radius: number): readonly [number, number] => [
  px(cx - radius * Math.cos(part * Math.PI)),
  px(cy - radius * Math.sin(part * Math.PI)),
];

/** Path of a part of a half ring, from and to as parts of it, left to right. */
function ringPath(from: number, to: number, cx: number, cy: number, outer: number, inner: number): string {
  if (to <= from) return '';
  const at = (part: number, radius: number): string => turn(part, cx, cy, radius).join(' ');
  const arc = (radius: number, end: number, sweep: 0 | 1): string =>
    `A${px(radius)} ${px(radius)} 0 0 ${sweep} ${at(end, radius)}`;
  return `M${at(from, outer)}${arc(outer, to, 1)}L${at(to, inner)}${arc(inner, from, 0)}Z`;
}

/** Lays out one value as a part of a half ring that ends at `target`, or at the value where it is beyond it. */
export function gauge(input: SceneInput, target: number, targetText: string, shareText: string): Scene {
  const { data, width, font, valueText } = input;
  const value = data.series[0]?.values[0];
  const radius = Math.max(60, Math.min(130, width / 2 - 34));
  const inner = radius * 0.72;
  const [cx, cy] = [width / 2, radius + font * 0.6];
  const far = Math.max(target, value ?? 0);
  const part = linearScale(0, far, 0, 1);
  const goal = Math.max(0, Math.min(1, part(target)));
  const reached = Math.max(0, Math.min(1, part(value ?? 0)));
  const big = value === undefined ? '' : valueText(value);
  const texts: SceneText[] = [
    { x: px(cx), y: px(cy - font * 1.9), anchor: 'middle', lines: [big], role: 'figure' },
    ...(textWidth(shareText, font) < inner * 1.8
      ? [{ x: px(cx), y: px(cy - font * 0.4), anchor: 'middle', lines: [shareText], role: 'label' } as const]
      : []),
  ];
  const [a, b] = [turn(goal, cx, cy, inner - 4), turn(goal, cx, cy, radius + 4)];
  const half = textWidth(targetText, font * BOLD) / 2;
  texts.push({
    x: px(Math.min(width - half, goal === 1 ? cx + (radius + inner) / 2 : cx)),
    y: px(cy + font * 1.1),
    anchor: 'middle',
    lines: [targetText],
    role: 'note',
  });
  const outline = ringPath(0, Math.max(reached, 0.004), cx, cy, radius, inner);
  return {
    width,
    height: Math.ceil(cy + font * 2),
    grid: [],
    base: undefined,
    texts,
    marks: [
      { series: 0, form: 'track', d: ringPath(0, 1, cx, cy, radius, inner) },
      { series: 0, form: 'area', d: ringPath(0, reached, cx, cy, radius, inner) },
      { series: 0, form: 'halo', d: `M${a.join(' ')}L${b.join(' ')}` },
      { series: 0, form: 'target', d: `M${a.join(' ')}L${b.join(' ')}` },
    ],
    named: true,
    cut: false,
    place(_, point) {
      if (point !== 0 || value === undefined) return undefined;
      const [x, y] = turn(reached / 2, cx, cy, (radius + inner) / 2);
      return { x, y, outline };
    },
    at: () => (value === undefined ? undefined : { series: 0, point: 0 }),
  };
}
