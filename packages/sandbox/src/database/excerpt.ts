const displayed = 60;
const rightOfPlace = 10;

/**
 * The line of a statement that an error is in, with a sign under the place, as libpq shows it. `position` counts letters
 * from 1.
 */
export function excerpt(statement: string, position: number): string {
  const letters = [...statement.replaceAll('\t', ' ')];
  const at = Math.min(position - 1, letters.length);
  const before = letters.slice(0, at);
  const line = before.filter((letter) => letter === '\n').length + 1;
  let start = before.lastIndexOf('\n') + 1;
  const next = letters.indexOf('\n', at);
  let end = next < 0 ? letters.length : next;
  let isCutAfter = false;
  let isCutBefore = false;
  if (end - start > displayed) {
    if (start + displayed >= at + rightOfPlace) {
      end = start + displayed;
      isCutAfter = true;
    } else {
      if (at + rightOfPlace < end) {
        end = at + rightOfPlace;
        isCutAfter = true;
      }
      if (end - start > displayed) {
        start = end - displayed;
        isCutBefore = true;
      }
    }
  }
  const head = `LINE ${line}: ${isCutBefore ? '...' : ''}`;
  const shown = `${head}${letters.slice(start, end).join('')}${isCutAfter ? '...' : ''}`;
  return `${shown}\n${' '.repeat(head.length + at - start)}^\n`;
}
