import { px, type SceneInput, type SceneText } from './scene.js';
import { cutText, textWidth } from './text-width.js';
import { labelPlaces } from './thin-labels.js';

/** The numbers below an axis at `bottom`, those that would touch left out, what they are, and where all of it ends. */
export function numberLabels(
  { tickText, font, width, xText = '' }: SceneInput,
  numbers: readonly number[],
  x: (value: number) => number,
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
): { readonly texts: readonly SceneText[]; readonly height: number } {
  const line = font * 1.3;
  const labels = numbers.map((number) => {
    const text = tickText(number);
    return { middle: x(number), text, width: textWidth(text, font) };
  });
  const middles = labelPlaces(labels, width, 8);
  const texts = labels.flatMap(({ text }, index): SceneText[] => {
    const middle = middles[index];
    if (middle === undefined) return [];
    return [{ x: px(middle), y: px(bottom + line * 0.9), anchor: 'middle', lines: [text], role: 'label' }];
  });
  const title = cutText(xText, right - left, font);
  if (title === '') return { texts, height: Math.ceil(bottom + line * 1.6) };
  texts.push({ x: px((left + right) / 2), y: px(bottom + line * 2.1), anchor: 'middle', lines: [title], role: 'tick' });
  return { texts, height: Math.ceil(bottom + line * 2.8) };
}
