const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file as it arrives. Its encoding is told by its byte order mark, else by its first letters beyond ASCII: what is no UTF-8
 * is Windows-1252. `encoding` says it instead, by its WHATWG name.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding?: string,
): AsyncGenerator<string, void, undefined> {
  let decoder = encoding === undefined ? undefined : new TextDecoder(encoding);
  let held = new Uint8Array();
  let first = true;
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield whole(decoder, decoder.decode(chunk, { stream: true }));
      continue;
    }
    held = joined(held, chunk);
    if (first && held.length < 3) continue;
    const marked = first ? markOf(held) : undefined;
    first = false;
    const said = marked ?? guessed(held, false);
    if (said === undefined) continue;
    if (said !== 'ascii') decoder = new TextDecoder(said);
    const shown = decoder ?? new TextDecoder();
    yield whole(shown, shown.decode(held, { stream: true }));
    held = new Uint8Array();
  }
  if (held.length > 0) {
    const last = new TextDecoder(markOf(held) ?? guessed(held, true));
    yield whole(last, last.decode(held));
  } else if (decoder !== undefined) yield decoder.decode();
}

// Signs of Windows-1252 from 0x80 to 0x9f; five of them stand for nothing.
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

// Node 20 and 22 read Windows-1252 as if it were Latin-1.
function whole({ encoding }: TextDecoder, text: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (letter) => signs.charAt(letter.charCodeAt(0) - 0x80));
}

function markOf(bytes: Uint8Array): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

// Undefined while only the first bytes of a letter have come.
function guessed(bytes: Uint8Array, ended: boolean): string | undefined {
  if (bytes.every((byte) => byte < 0x80)) return 'ascii';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !ended });
    return [...text].every((letter) => letter < '\u0080') ? undefined : 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function joined(one: Uint8Array, two: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}
