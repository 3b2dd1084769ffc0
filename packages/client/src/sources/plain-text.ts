const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

/** A text without its tags, and with the letters that its entities stand for. For platforms that describe their data in HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(nbsp|lt|gt|quot|amp));/gi, (whole, hex, decimal, name) =>
      name === undefined
        ? letterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), whole)
        : (entities[String(name).toLowerCase()] ?? ' '),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function letterOf(code: number, whole: string): string {
  return code > 0x10_ffff ? whole : String.fromCodePoint(code);
}
