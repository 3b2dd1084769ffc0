import { lyingNames } from './lying-names.js';
import { px, type SceneInput, type SceneText } from './scene.js';

/** Rows of one thickness with their names: where each row's middle is, where what is drawn begins, and where it ends. */
export function lyingRows(input: SceneInput, thick: number) {
  const line = input.font * 1.3;
  const names = lyingNames(input);
  const texts: SceneText[] = [];
  const middles: number[] = [];
  let y = 0;
  for (const lines of names.lines) {
    if (names.above) {
      texts.push({ x: 0, y: px(y + line / 2), anchor: 'start', lines, role: 'label' });
      y += lines.length * line + 2;
      middles.push(y + thick / 2);
      y += thick + 10;
    } else {
      const tall = Math.max(thick, lines.length * line);
      const middle = y + tall / 2;
      const first = middle - ((lines.length - 1) * line) / 2;
      texts.push({ x: names.left - 8, y: px(first), anchor: 'end', lines, role: 'label' });
      middles.push(middle);
      y += tall + 8;
    }
  }
  return { texts, middles, left: names.left, bottom: Math.max(thick, y - 4) };
}

/** Of rows, the one nearest to a place. */
export function nearestRow(middles: readonly number[], y: number): number {
  let best = -1;
  for (const [row, middle] of middles.entries()) {
    if (best < 0 || Math.abs(middle - y) < Math.abs((middles[best] ?? 0) - y)) best = row;
  }
  return best;
}
