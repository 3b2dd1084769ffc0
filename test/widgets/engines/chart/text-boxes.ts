import type { Scene } from '../../../../packages/widgets/src/engines/chart/scene.js';
import { textWidth } from '../../../../packages/widgets/src/engines/chart/text-width.js';

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxes({ texts }: Scene, font: number): readonly TextBox[] {
  return texts.flatMap(({ x, y, anchor, lines, role }) =>
    lines.map((text, index) => {
      const start = role === 'name' ? x + 12 : x;
      const width = textWidth(text, font);
      const left = anchor === 'start' ? start : anchor === 'end' ? start - width : start - width / 2;
      const middle = y + index * font * 1.3;
      return { text, left, right: left + width, top: middle - font * 0.5, bottom: middle + font * 0.5 };
    }),
  );
}

/** Texts that overlap another one or leave the frame: none, where a reader can read all of them. */
export function unreadable(scene: Scene, font: number): readonly string[] {
  const all = boxes(scene, font);
  const cut = all.filter(
    ({ left, right, top, bottom }) => left < -2 || right > scene.width + 2 || top < -2 || bottom > scene.height + 2,
  );
  const pairs = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `“${a.text}” on “${b.text}”`),
  );
  return [...cut.map(({ text }) => `“${text}” leaves the frame`), ...pairs];
}
