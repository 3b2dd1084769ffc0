import type { Scene, SceneText } from './scene.js';
import { BOLD, textWidth } from './text-width.js';

/** The room that a text takes. */
export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the texts of a drawing stand, and where there is room for another one. */
export class TextRoom {
  readonly #font: number;
  readonly #width: number;
  readonly #taken: TextBox[];

  constructor({ texts, width }: Pick<Scene, 'texts' | 'width'>, font: number) {
    this.#font = font;
    this.#width = width;
    this.#taken = texts.map((text) => this.#boxOf(text));
  }

  /**
   * Takes the room for one of some texts that touches no other one and stays within the frame: the first of those with the
   * least of the drawing behind them.
   */
  take(
    candidates: readonly SceneText[],
    height: number,
    behind: (box: TextBox) => number = () => 0,
  ): SceneText | undefined {
    let best: { readonly text: SceneText; readonly box: TextBox; readonly cost: number } | undefined;
    for (const text of candidates) {
      const box = this.#boxOf(text);
      if (box.left < 0 || box.right > this.#width || box.top < 0 || box.bottom > height) continue;
      const touched = this.#taken.some(
        (other) =>
          box.left < other.right + 2 && other.left < box.right + 2 && box.top < other.bottom && other.top < box.bottom,
      );
      if (touched) continue;
      const cost = behind(box);
      // On a filled mark, a text would be hard to read.
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { text, box, cost };
      if (cost === 0) break;
    }
    if (best !== undefined) this.#taken.push(best.box);
    return best?.text;
  }

  #boxOf({ x, y, anchor, lines, role, sign }: SceneText): TextBox {
    const bold = role === 'value' || role === 'name' ? BOLD : 1;
    const width = lines.reduce((most, line) => Math.max(most, textWidth(line, this.#font * bold)), 0);
    const start = sign === undefined ? x : x + 12;
    const left = anchor === 'start' ? start : anchor === 'end' ? start - width : start - width / 2;
    const half = this.#font * 0.62;
    return { left, right: left + width, top: y - half, bottom: y + (lines.length - 1) * this.#font * 1.3 + half };
  }
}
