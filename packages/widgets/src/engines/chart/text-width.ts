const narrow = /[iljtfrI.,:;'’|!()[\] ·-]/;
const wide = /[mwMW@%—…]/;
const digit = /\d/;
const capital = /[A-ZÁÉÍÓÚ]/;

/**
 * About how wide a text stands at a font size, in pixels, for the sans-serif fonts that sites use; rather too wide than
 * too narrow. Measuring in the browser would force a layout for every label.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    ems +=
      code > 0x2e80
        ? 1.05
        : narrow.test(sign)
          ? 0.34
          : wide.test(sign)
            ? 0.9
            : capital.test(sign)
              ? 0.67
              : digit.test(sign)
                ? 0.6
                : 0.57;
  }
  return ems * size;
}

/** How much wider bold letters are. */
export const BOLD = 1.08;

/** Cuts a text with an ellipsis so that it fits; the empty text where not even one sign fits. */
export function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0) {
    signs.pop();
    const cut = `${signs.join('').trimEnd()}…`;
    if (textWidth(cut, size) <= width) return signs.length === 0 ? '' : cut;
  }
  return '';
}

/**
 * Breaks a text at its spaces into lines that fit, at most `most`; the last one is cut where there is more. `whole` tells
 * whether nothing had to be cut.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  most: number,
): { readonly lines: readonly string[]; readonly whole: boolean } {
  const words = text.split(' ').filter((word) => word !== '');
  const lines: string[] = [];
  let index = 0;
  while (index < words.length && lines.length < most) {
    let line = words[index] ?? '';
    index += 1;
    const last = lines.length === most - 1;
    while (index < words.length && (last || textWidth(`${line} ${words[index]}`, size) <= width)) {
      line = `${line} ${words[index]}`;
      index += 1;
    }
    lines.push(line);
  }
  const cut = lines.map((line) => cutText(line, width, size));
  return { lines: cut.filter((line) => line !== ''), whole: cut.every((line, place) => line === lines[place]) };
}
