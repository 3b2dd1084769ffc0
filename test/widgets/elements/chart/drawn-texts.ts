interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far the boxes of two texts may reach into each other, in pixels: letters do not fill their box. */
const slack = 1;

function boxesOf(drawing: Element): readonly TextBox[] {
  return [...drawing.querySelectorAll('text')].flatMap((text) => {
    const lines = text.querySelectorAll('tspan');
    return [...(lines.length === 0 ? [text] : lines)].map((line): TextBox => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      // A line of letters is as tall as its font; its box has room for accents and tails besides.
      const spare = (bottom - top) * 0.12;
      return { text: line.textContent ?? '', left, right, top: top + spare, bottom: bottom - spare };
    });
  });
}

/** Texts of a drawing that stand on each other or leave its frame, as the browser measures them. */
export function unreadableTexts(root: ParentNode): readonly string[] {
  const drawing = root.querySelector('.drawing');
  if (drawing === null) return ['nothing is drawn'];
  const frame = drawing.getBoundingClientRect();
  const boxes = boxesOf(drawing).filter(({ text }) => text.trim() !== '');
  const cut = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < frame.left - slack ||
      right > frame.right + slack ||
      top < frame.top - slack ||
      bottom > frame.bottom + slack,
  );
  const pairs = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack,
      )
      .map((b) => `“${a.text}” on “${b.text}”`),
  );
  return [...cut.map(({ text }) => `“${text}” leaves the frame`), ...pairs.slice(0, 4)];
}
