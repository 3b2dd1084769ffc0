import { px } from './scene.js';

/** The edges of a bar. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The side where a bar ends; its corners there are rounded. */
export type BarEnd = 'left' | 'right' | 'top' | 'bottom' | undefined;

/** Path of a bar. */
export function barPath({ left, top, right, bottom }: Box, end: BarEnd, radius: number): string {
  const [x1, y1, x2, y2] = [px(left), px(top), px(right), px(bottom)];
  const r = px(Math.max(0, Math.min(radius, (x2 - x1) / 2, (y2 - y1) / 2)));
  if (end === undefined || r === 0) return `M${x1} ${y1}H${x2}V${y2}H${x1}Z`;
  const a = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [tl, tr, br, bl] = [
    end === 'left' || end === 'top',
    end === 'right' || end === 'top',
    end === 'right' || end === 'bottom',
    end === 'left' || end === 'bottom',
  ].map((round) => (round ? r : 0)) as [number, number, number, number];
  return [
    `M${px(x1 + tl)} ${y1}H${px(x2 - tr)}`,
    tr > 0 ? a(r, r) : '',
    `V${px(y2 - br)}`,
    br > 0 ? a(-r, r) : '',
    `H${px(x1 + bl)}`,
    bl > 0 ? a(-r, -r) : '',
    `V${px(y1 + tl)}`,
    tl > 0 ? a(r, -r) : '',
    'Z',
  ].join('');
}
